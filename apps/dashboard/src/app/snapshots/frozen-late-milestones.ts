import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { SnapshotOverview } from '#domain';
import { EmptyState, LateMark, SaidFigure } from '#ui';

import { said } from '../explain/said.ts';
import { formatDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { FROZEN } from './axis-figure.ts';
import { dateIn } from './date-in.ts';

/** The promises that were broken on that day, the oldest first. */
@Component({
  selector: 'jl-frozen-late-milestones',
  imports: [EmptyState, LateMark, SaidFigure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './frozen-late-milestones.html',
  styleUrl: './frozen-table.scss',
})
export class FrozenLateMilestones {
  readonly overview = input.required<SnapshotOverview>();

  protected readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly day = computed(() => formatDay(this.overview().today, this.words.language()));
  protected readonly title = computed(() => {
    const shown = { field: `${FROZEN}.lateMilestones.length`, value: this.overview().lateMilestones.length };
    return said(this.words, (say) => say.count('snapshots.late.title', shown, { date: this.day() }));
  });
  protected readonly rows = computed(() => {
    const language = this.words.language();
    return this.overview().lateMilestones.map(({ title, daysLate, baseline, forecast, action }) => ({
      ...{ title, daysLate, number: action.number, action: action.title },
      baseline: dateIn(baseline, language),
      forecast: dateIn(forecast, language),
    }));
  });
}
