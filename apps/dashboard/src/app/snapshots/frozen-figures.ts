import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { SnapshotPlan } from '#domain';
import { FigureCard, StackedBarsFigure, formatShare } from '#ui';

import { formatDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { axisFigure } from './axis-figure.ts';

/** The headline figures as they were, and the statuses by axis. */
@Component({
  selector: 'jl-frozen-figures',
  imports: [FigureCard, StackedBarsFigure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './frozen-figures.html',
  styleUrl: './frozen-figures.scss',
})
export class FrozenFigures {
  readonly plan = input.required<SnapshotPlan>();

  protected readonly words = inject(Words);
  protected readonly t = this.words.t;

  protected readonly tiles = computed(() => {
    const { statuses, progress, milestones, coverage, contradictedActions } = this.plan().overview;
    const { t, words } = this;
    return [
      { key: 'actions', figure: statuses.total, detail: words.count('snapshots.tile.deduced', statuses.deduced) },
      { key: 'done', figure: statuses.done, detail: words.count('snapshots.tile.inProgress', statuses.inProgress) },
      {
        key: 'progress',
        figure: formatShare(progress.value, words.language()),
        detail: words.count('snapshots.tile.unmeasured', progress.unmeasuredCount),
      },
      {
        ...{ key: 'late', figure: milestones.late },
        detail: t('snapshots.tile.reached', { reached: milestones.reached, total: milestones.total }),
      },
      {
        ...{ key: 'contradictions', figure: contradictedActions },
        detail: words.count('snapshots.tile.ofActions', statuses.total),
      },
      {
        ...{ key: 'orphans', figure: coverage.orphan },
        detail: words.count('snapshots.tile.ofRecommendations', coverage.total),
      },
    ];
  });

  protected readonly figure = computed(() => axisFigure(this.plan().overview, this.t, this.words.language()));
  protected readonly finding = computed(() => {
    const { total, done } = this.plan().overview.statuses;
    return this.t('snapshots.figure.finding', { done, total });
  });
  protected readonly note = computed(() =>
    this.t('snapshots.figure.note', { date: formatDay(this.plan().overview.today, this.words.language()) }),
  );
}
