import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState } from '#ui/states';

import { Words } from '../words/words.ts';

/** An address that leads nowhere, and where to go instead. */
@Component({
  selector: 'jl-not-found',
  imports: [EmptyState, RouterLink],
  template: `
    <h1>{{ t('shell.notFound.title') }}</h1>
    <jl-empty-state icon="search" [heading]="t('shell.notFound.heading')" [body]="t('shell.notFound.body')">
      <a routerLink="/">{{ t('shell.notFound.home') }}</a>
    </jl-empty-state>
  `,
})
export class NotFound {
  protected readonly t = inject(Words).t;
}
