import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { RecommendationCoverage } from '../graphql/generated/graphql.ts';
import { Words } from '../words/words.ts';
import { COVERAGES } from './address.ts';
import type { CoverageView } from './recommendations-query.ts';

/** What became of the sentences, in three figures: each leads to the sentences behind it. */
@Component({
  selector: 'jl-coverage-figures',
  imports: [RouterLink],
  templateUrl: './coverage-figures.html',
  styleUrl: './coverage-figures.scss',
})
export class CoverageFigures {
  readonly coverage = input.required<CoverageView>();
  /** How many recommendations the report is said to hold, null when unknown. */
  readonly stated = input.required<number | null>();
  /** The coverage that the list shows, null for all. */
  readonly chosen = input.required<RecommendationCoverage | null>();

  protected readonly words = inject(Words);
  protected readonly t = this.words.t;

  protected readonly figures = computed(() => {
    const { carried, answered, orphan } = this.coverage();
    const counts = { CARRIED: carried, ANSWERED: answered, ORPHAN: orphan };
    return COVERAGES.map((key) => ({ key, param: key.toLowerCase(), count: counts[key] }));
  });
  protected readonly total = computed(() => this.format(this.coverage().total));
  protected readonly heldOf = computed(() => {
    const stated = this.stated();
    if (stated === null) return this.words.count('recommendations.coverage.held', this.coverage().total);
    return this.words.count('recommendations.coverage.heldOf', this.coverage().total, { stated: this.format(stated) });
  });

  protected format(count: number): string {
    return new Intl.NumberFormat(this.words.language()).format(count);
  }
}
