import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SaidFigure } from '#ui';

import { Explain } from '../explain/explain.ts';
import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import type { Within } from '../explain/within.ts';
import type { RecommendationCoverage } from '../graphql/generated/graphql.ts';
import { Words } from '../words/words.ts';
import { COVERAGES } from './address.ts';
import type { CoverageView } from './recommendations-query.ts';

const COVERAGE_FIELDS = ['total', 'carried', 'answered', 'orphan'].map((name) => `plan.overview.coverage.${name}`);

/** What became of the sentences, in three figures: each leads to the sentences behind it. */
@Component({
  selector: 'jl-coverage-figures',
  imports: [Explain, RouterLink, SaidFigure],
  templateUrl: './coverage-figures.html',
  styleUrl: './coverage-figures.scss',
})
export class CoverageFigures {
  readonly coverage = input.required<CoverageView>();
  /** What the numbers are of. */
  readonly within = input.required<Within>();
  /** How many recommendations the report is said to hold, null when unknown. */
  readonly stated = input.required<number | null>();
  /** The coverage that the list shows, null for all. */
  readonly chosen = input.required<RecommendationCoverage | null>();

  protected readonly words = inject(Words);
  protected readonly t = this.words.t;

  protected readonly figures = computed(() => {
    const at = shownIn('plan.overview.coverage', this.coverage());
    const counts = {
      CARRIED: at((of) => of.carried),
      ANSWERED: at((of) => of.answered),
      ORPHAN: at((of) => of.orphan),
    };
    return COVERAGES.map((key) => ({
      key,
      param: key.toLowerCase(),
      count: counts[key].value ?? 0,
      told: said(this.words, ({ number }) => number(counts[key])),
    }));
  });
  protected readonly total = computed(() =>
    said(this.words, ({ number }) => number(shownIn('plan.overview.coverage', this.coverage())((of) => of.total))),
  );
  protected readonly explained = COVERAGE_FIELDS;
  protected readonly heldOf = computed(() => {
    const held = shownIn('plan.overview.coverage', this.coverage())((of) => of.total);
    const stated = this.stated();
    return said(this.words, ({ count, number }) =>
      stated === null
        ? count('recommendations.coverage.held', held)
        : count('recommendations.coverage.heldOf', held, {
            stated: number({ field: 'plan.report.statedRecommendationCount', value: stated }),
          }),
    );
  });
}
