import { Component, computed, inject, input } from '@angular/core';
import { plainly } from '#ui/charts';
import { formatShare } from '#ui/marks';

import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import type { Within } from '../explain/within.ts';
import type { ActionQuery } from '../plan/action-query.ts';
import { writeActionQuery } from '../plan/action-query.ts';
import { writeMilestoneQuery } from '../plan/milestone-query.ts';
import { Words } from '../words/words.ts';
import { Headline } from './headline.ts';
import type { OverviewFigures } from './overview-data.ts';

/** The five figures to read first. */
@Component({
  selector: 'jl-headlines',
  imports: [Headline],
  templateUrl: './headlines.html',
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(9.25rem, 1fr));
      gap: 0.875rem;
    }
  `,
})
export class Headlines {
  readonly figures = input.required<OverviewFigures>();
  readonly planCode = input.required<string>();
  /** The filter of the page: every link keeps it. */
  readonly filter = input.required<Partial<ActionQuery>>();
  /** What the numbers are of. */
  readonly within = input.required<Within>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly actions = computed(() => ['/plans', this.planCode(), 'actions']);
  protected readonly schedule = computed(() => ['/plans', this.planCode(), 'schedule']);
  protected readonly recommendations = computed(() => ['/plans', this.planCode(), 'recommendations']);
  /** What the tiles say. */
  protected readonly tiles = computed(() => {
    const { words, t } = this;
    const figures = this.figures();
    const at = shownIn('plan.overview', figures);
    return {
      actions: said(words, (say) => say.number(at((o) => o.statuses.total))),
      ofActions: said(words, (say) =>
        figures.statuses.deduced > 0
          ? say.count(
              'overview.headline.deduced',
              at((o) => o.statuses.deduced),
            )
          : say.count(
              'overview.headline.done',
              at((o) => o.statuses.done),
            ),
      ),
      progress: said(words, (say) =>
        say.as(
          at((o) => o.progress.value),
          formatShare(figures.progress.value, words.language()),
        ),
      ),
      unmeasured: said(words, (say) =>
        say.count(
          'overview.progress.unmeasured',
          at((o) => o.progress.unmeasuredCount),
        ),
      ),
      late: said(words, (say) => say.number(at((o) => o.milestones.late))),
      ofMilestones: said(words, (say) =>
        say.count(
          'overview.headline.milestones',
          at((o) => o.milestones.total),
          { undated: say.number(at((o) => o.milestones.undated)) },
        ),
      ),
      contradictions: said(words, (say) => say.number(at((o) => o.contradictionCount))),
      contradicted:
        figures.contradictionCount > 0
          ? said(words, (say) =>
              say.count(
                'overview.contradictedActions',
                at((o) => o.contradictedActions),
              ),
            )
          : plainly(t('overview.headline.agreement')),
      withoutAction: said(words, (say) => say.number(at((o) => o.coverage.withoutAction))),
      ofRecommendations: said(words, (say) =>
        say.count(
          'overview.headline.recommendations',
          at((o) => o.coverage.total),
        ),
      ),
    };
  });

  /** The address of the late milestones of the same actions. */
  protected late(): Record<string, string | null> {
    const { axes = [], ministries = [] } = this.filter();
    return writeMilestoneQuery({ actions: { axes, ministries }, state: 'LATE', sort: 'DUE' });
  }

  /** The address of the list, narrowed further. */
  protected narrowed(query: Partial<ActionQuery>): Record<string, string | null> {
    return writeActionQuery({ ...this.filter(), ...query });
  }
}
