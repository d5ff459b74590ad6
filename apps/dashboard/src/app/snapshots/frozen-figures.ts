import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { SnapshotPlan } from '#domain';
import { FigureCard, SaidFigure, StackedBarsFigure, formatShare, plainly } from '#ui';

import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import { formatDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { axisFigure, FROZEN } from './axis-figure.ts';

/** The headline figures as they were, and the statuses by axis. */
@Component({
  selector: 'jl-frozen-figures',
  imports: [FigureCard, SaidFigure, StackedBarsFigure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './frozen-figures.html',
  styleUrl: './frozen-figures.scss',
})
export class FrozenFigures {
  readonly plan = input.required<SnapshotPlan>();

  protected readonly words = inject(Words);
  protected readonly t = this.words.t;

  protected readonly tiles = computed(() => {
    const { overview } = this.plan();
    const { t, words } = this;
    const at = shownIn(FROZEN, overview);
    const one = (pick: (of: typeof overview) => number) => said(words, ({ number }) => number(at(pick)));
    const of = (key: string, pick: (of: typeof overview) => number) =>
      said(words, ({ count }) => count(`snapshots.tile.${key}`, at(pick)));
    return [
      { key: 'actions', figure: one((o) => o.statuses.total), detail: of('deduced', (o) => o.statuses.deduced) },
      { key: 'done', figure: one((o) => o.statuses.done), detail: of('inProgress', (o) => o.statuses.inProgress) },
      {
        key: 'progress',
        figure: said(words, (say) =>
          say.as(
            at((o) => o.progress.value),
            formatShare(overview.progress.value, words.language()),
          ),
        ),
        detail: of('unmeasured', (o) => o.progress.unmeasuredCount),
      },
      {
        key: 'late',
        figure: one((o) => o.milestones.late),
        detail: said(words, ({ number }) =>
          t('snapshots.tile.reached', {
            reached: number(at((o) => o.milestones.reached)),
            total: number(at((o) => o.milestones.total)),
          }),
        ),
      },
      {
        key: 'contradictions',
        figure: one((o) => o.contradictedActions),
        detail: of('ofActions', (o) => o.statuses.total),
      },
      {
        key: 'orphans',
        figure: one((o) => o.coverage.orphan),
        detail: of('ofRecommendations', (o) => o.coverage.total),
      },
    ];
  });

  protected readonly figure = computed(() => axisFigure(this.plan().overview, this.t, this.words.language()));
  protected readonly finding = computed(() => {
    const at = shownIn(FROZEN, this.plan().overview);
    return said(this.words, ({ number }) =>
      this.t('snapshots.figure.finding', {
        done: number(at((o) => o.statuses.done)),
        total: number(at((o) => o.statuses.total)),
      }),
    );
  });
  protected readonly note = computed(() =>
    plainly(this.t('snapshots.figure.note', { date: formatDay(this.plan().overview.today, this.words.language()) })),
  );
}
