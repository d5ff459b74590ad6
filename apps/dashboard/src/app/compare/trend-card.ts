import { Component, computed, inject, input, output } from '@angular/core';
import { FigureCard, WaterfallFigure } from '#ui/charts';

import { Explain } from '../explain/explain.ts';
import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import type { Within } from '../explain/within.ts';
import type { Share } from '../graphql/generated/graphql.ts';
import { formatDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import type { Comparison } from './kinds.ts';
import { trendFinding, trendSteps, trendTable } from './trend-steps.ts';

/** The numbers of the card, in the order in which they are read. */
const TREND_PARTS = ['after', 'before', 'change', 'moved', 'rebaselined', 'entered', 'left'];

const SHARES: readonly Share[] = ['LATE', 'DONE', 'EVIDENCED', 'SECURED'];

/** How a share changed, like for like, and how that is computed. */
@Component({
  selector: 'jl-trend-card',
  imports: [Explain, FigureCard, WaterfallFigure],
  templateUrl: './trend-card.html',
  styleUrl: './trend-card.scss',
})
export class TrendCard {
  readonly comparison = input.required<Comparison>();
  /** What the numbers are of. */
  readonly within = input.required<Within>();
  readonly share = output<Share>();

  protected readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly shares = SHARES;
  protected readonly trend = computed(() => this.comparison().trend);
  protected readonly steps = computed(() => trendSteps(this.trend(), this.t, this.words.language()));
  protected readonly table = computed(() => trendTable(this.steps(), this.t));
  protected readonly explained = TREND_PARTS.map((name) => `plan.comparison.trend.${name}`);
  protected readonly finding = computed(() => trendFinding(this.trend(), this.words));
  protected readonly note = computed(() => {
    const { from, to } = this.comparison();
    const [before, after] = [formatDay(from.on, this.words.language()), formatDay(to.on, this.words.language())];
    const at = shownIn('plan.comparison.trend', this.trend());
    return said(this.words, ({ number }) =>
      this.t('compare.trend.note', {
        countBefore: number(at((of) => of.countBefore)),
        totalBefore: number(at((of) => of.totalBefore)),
        countAfter: number(at((of) => of.countAfter)),
        totalAfter: number(at((of) => of.totalAfter)),
        inBoth: number(at((of) => of.inBoth)),
        before,
        after,
      }),
    );
  });

  protected choose(event: Event): void {
    this.share.emit((event.target as HTMLSelectElement).value as Share);
  }
}
