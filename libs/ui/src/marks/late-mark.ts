import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Language } from '#domain';

import { Icon } from '../icon/icon.ts';

/** Says that a promise is past its date, with the days when they are known. */
@Component({
  selector: 'jl-late-mark',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<jl-icon name="late" /><span>{{ words() }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.3125rem;
      color: var(--jl-late);
      font-weight: 600;
      line-height: 1.25;
      white-space: nowrap;
    }
  `,
})
export class LateMark {
  /** Days past the last day promised, null when only the lateness is to be said. */
  readonly days = input<number | null>(null);
  readonly language = input.required<Language>();

  protected readonly words = computed(() => {
    const french = this.language() === 'fr';
    const days = this.days();
    if (days === null) return french ? 'En retard' : 'Late';
    const count = new Intl.NumberFormat(this.language()).format(days);
    if (french) return `${count}\u00a0${days < 2 ? 'jour' : 'jours'} de retard`;
    return `${count} ${days === 1 ? 'day' : 'days'} late`;
  });
}
