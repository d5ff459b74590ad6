import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { EmptyState, plainly, SaidFigure, Skeleton } from '#ui';

import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { Words } from '../words/words.ts';
import { coverageIn, filterFrom } from './address.ts';
import { CoverageFigures } from './coverage-figures.ts';
import { RecommendationItem } from './recommendation-item.ts';
import { recommendationsQuery } from './recommendations-query.ts';
import { ReportCard } from './report-card.ts';
import { SearchField } from './search-field.ts';

/** The server's largest page. */
const PAGE = 100;

/** The report and its sentences, each with what became of it. The filter is in the address. */
@Component({
  selector: 'jl-recommendations-page',
  imports: [
    CoverageFigures,
    EmptyState,
    MatButton,
    RecommendationItem,
    ReportCard,
    RouterLink,
    SaidFigure,
    SearchField,
    Skeleton,
  ],
  templateUrl: './recommendations.page.html',
  styleUrl: './recommendations.page.scss',
})
export class RecommendationsPage {
  readonly planCode = input.required<string>();
  /** From the address: « carried », « answered » or « orphan ». */
  readonly coverage = input<string>();
  /** From the address: the text looked for. */
  readonly q = input<string>();
  /** From the address: where the page of the list starts. */
  readonly after = input<string>();

  private readonly router = inject(Router);
  protected readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly shownCoverage = computed(() => coverageIn(this.coverage()));
  protected readonly answer = liveQuery(recommendationsQuery, () => ({
    planCode: this.planCode(),
    filter: filterFrom(this.coverage(), this.q()),
    first: PAGE,
    after: this.after() ?? null,
  }));

  protected readonly plan = computed(() => this.answer.value()?.plan);
  protected readonly list = computed(() => this.plan()?.report?.recommendations);
  protected readonly isFiltered = computed(() => this.shownCoverage() !== null || !!this.q()?.trim());
  protected readonly found = computed(() => {
    const list = this.list();
    if (!list) return plainly('');
    const at = shownIn('plan.report.recommendations', list);
    return said(this.words, ({ count }) =>
      count(
        'recommendations.found',
        at((of) => of.totalCount),
      ),
    );
  });

  protected search(text: string): void {
    const queryParams = { q: text.trim() || null, after: null };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
