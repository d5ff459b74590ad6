import { Component, inject, input } from '@angular/core';

import { Words } from '../words/words.ts';

@Component({
  selector: 'jl-overview-page',
  template: `<h1>{{ t('overview.title') }}</h1>`,
})
export class OverviewPage {
  readonly planCode = input.required<string>();
  protected readonly t = inject(Words).t;
}
