import { Component, inject } from '@angular/core';

import { Words } from '../words/words.ts';

/** Says, always, that this is a demonstration. */
@Component({
  selector: 'jl-demo-banner',
  template: `<aside [attr.aria-label]="t('shell.demoName')">{{ t('shell.demo') }}</aside>`,
  styles: `
    :host {
      display: block;
      padding: 0.25rem 1rem;
      background: var(--jl-milestone-soft);
      color: var(--jl-ink);
      font-size: 0.8125rem;
      text-align: center;
    }
  `,
})
export class DemoBanner {
  protected readonly t = inject(Words).t;
}
