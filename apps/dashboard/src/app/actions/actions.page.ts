import { Component, inject, input } from '@angular/core';

import { Words } from '../words/words.ts';

@Component({
  selector: 'jl-actions-page',
  template: `<h1>{{ t('actions.title') }}</h1>`,
})
export class ActionsPage {
  readonly planCode = input.required<string>();
  protected readonly t = inject(Words).t;
}
