import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { SnapshotOverview } from '#domain';
import { EmptyState, LateMark } from '#ui';

import { formatDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { dateIn } from './date-in.ts';

/** The promises that were broken on that day, the oldest first. */
@Component({
  selector: 'jl-frozen-late-milestones',
  imports: [EmptyState, LateMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './frozen-late-milestones.html',
  styleUrl: './frozen-table.scss',
})
export class FrozenLateMilestones {
  readonly overview = input.required<SnapshotOverview>();

  protected readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly day = computed(() => formatDay(this.overview().today, this.words.language()));
  protected readonly rows = computed(() => {
    const language = this.words.language();
    return this.overview().lateMilestones.map(({ title, daysLate, baseline, forecast, action }) => ({
      ...{ title, daysLate, number: action.number, action: action.title },
      baseline: dateIn(baseline, language),
      forecast: dateIn(forecast, language),
    }));
  });
}
