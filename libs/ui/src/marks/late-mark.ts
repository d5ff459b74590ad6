import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Language } from '#domain';

import { Icon } from '../icon/icon.ts';
import type { Said } from '../said/said.ts';
import { SaidFigure } from '../said/said.ts';

/** How many days, and the field of the API that says so. */
export interface LateDays {
  readonly count: number;
  readonly field: string;
}

/** Says that a promise is past its date, with the days when they are known. */
@Component({
  selector: 'jl-late-mark',
  imports: [Icon, SaidFigure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<jl-icon name="late" /><jl-said [said]="told()" />`,
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
  readonly days = input<LateDays | null>(null);
  readonly language = input.required<Language>();

  protected readonly told = computed((): Said => {
    const days = this.days();
    if (days === null) return { words: this.language() === 'fr' ? 'En retard' : 'Late', fields: [] };
    return { words: lateFor(days.count, this.language()), fields: [days.field] };
  });
}

function lateFor(days: number, language: Language): string {
  const count = new Intl.NumberFormat(language).format(days);
  if (language === 'fr') return `${count}\u00a0${days < 2 ? 'jour' : 'jours'} de retard`;
  return `${count} ${days === 1 ? 'day' : 'days'} late`;
}
