import { Component, computed, inject, input, output } from '@angular/core';
import { isCivilDate } from '#domain/dates/civil-date';
import type { CivilDate } from '#domain';

import type { AsOfBasis } from '../graphql/generated/graphql.ts';
import { Words } from '../words/words.ts';
import type { Period, Preset } from './period.ts';

/** Chooses a period, by its name or by two days, and what the two moments go by. */
@Component({
  selector: 'jl-period-control',
  templateUrl: './period-control.html',
  styleUrl: './period-control.scss',
})
export class PeriodControl {
  readonly period = input.required<Period>();
  readonly presets = input.required<readonly Preset[]>();
  /** The name of the latest snapshot. */
  readonly committee = input.required<string | null>();
  readonly today = input.required<CivilDate>();
  /** The first day of the period, to begin two dates with. */
  readonly firstDay = input.required<CivilDate>();
  readonly basis = input.required<AsOfBasis>();
  /** Whether the page is at a moment of the past, which has a basis of its own. */
  readonly isPast = input.required<boolean>();
  readonly wanted = output<Period>();
  readonly basisWanted = output<AsOfBasis>();

  protected readonly t = inject(Words).t;
  protected readonly bases = ['EFFECTIVE', 'RECORDED'] as const;
  protected readonly dates = computed(() => {
    const period = this.period();
    return period.preset === null ? period : null;
  });

  protected name(preset: Preset): string {
    return this.t(`compare.preset.${preset}`, { name: this.committee() ?? '' });
  }

  protected wantDates(): void {
    if (this.dates() === null) this.wanted.emit({ preset: null, from: this.firstDay(), to: null });
  }

  /** Each field asks at once; an emptied last day is now, an emptied first day is left as it was. */
  protected change(side: 'from' | 'to', event: Event): void {
    const dates = this.dates();
    const { value } = event.target as HTMLInputElement;
    if (dates === null) return;
    if (side === 'to') this.wanted.emit({ ...dates, to: isCivilDate(value) ? value : null });
    else if (isCivilDate(value)) this.wanted.emit({ ...dates, from: value });
  }
}
