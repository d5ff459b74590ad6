import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';

import { Words } from '../words/words.ts';

/** An address that leads nowhere, and where to go instead. */
@Component({
  selector: 'jl-not-found',
  imports: [RouterLink],
  template: `
    <h1>{{ t('shell.notFound.title') }}</h1>
    <p>{{ t('shell.notFound.body') }}</p>
    <p>
      <a routerLink="/">{{ t('shell.notFound.home') }}</a>
    </p>
  `,
})
export class NotFound {
  protected readonly t = inject(Words).t;
}
