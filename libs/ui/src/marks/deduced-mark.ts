import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Language } from '#domain';

/** Says that what stands beside was deduced from public facts and that nobody in charge declared it. */
@Component({
  selector: 'jl-deduced-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `{{ language() === 'fr' ? 'déduit, non officiel' : 'deduced, not official' }}`,
  styles: `
    :host {
      display: inline-block;
      padding: 0 0.4375rem;
      border: 1px dashed var(--jl-line-strong);
      border-radius: 999px;
      color: var(--jl-ink-soft);
      font-size: 0.75rem;
      font-weight: 500;
      line-height: 1.25rem;
      white-space: nowrap;
    }
  `,
})
export class DeducedMark {
  readonly language = input.required<Language>();
}
