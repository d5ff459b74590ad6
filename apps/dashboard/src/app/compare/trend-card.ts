import { Component, computed, inject, input, output } from '@angular/core';
import { FigureCard, WaterfallFigure } from '#ui/charts';

import type { Share } from '../graphql/generated/graphql.ts';
import { formatDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import type { Comparison } from './kinds.ts';
import { trendFinding, trendSteps, trendTable } from './trend-steps.ts';

const SHARES: readonly Share[] = ['LATE', 'DONE', 'EVIDENCED', 'SECURED'];

/** How a share changed, like for like, and how that is computed. */
@Component({
  selector: 'jl-trend-card',
  imports: [FigureCard, WaterfallFigure],
  templateUrl: './trend-card.html',
  styleUrl: './trend-card.scss',
})
export class TrendCard {
  readonly comparison = input.required<Comparison>();
  readonly share = output<Share>();

  protected readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly shares = SHARES;
  protected readonly trend = computed(() => this.comparison().trend);
  protected readonly steps = computed(() => trendSteps(this.trend(), this.t, this.words.language()));
  protected readonly table = computed(() => trendTable(this.steps(), this.t));
  protected readonly finding = computed(() => trendFinding(this.trend(), this.t, this.words.language()));
  protected readonly note = computed(() => {
    const { countBefore, totalBefore, countAfter, totalAfter, inBoth } = this.trend();
    const { from, to } = this.comparison();
    const [before, after] = [formatDay(from.on, this.words.language()), formatDay(to.on, this.words.language())];
    return this.t('compare.trend.note', { countBefore, totalBefore, countAfter, totalAfter, inBoth, before, after });
  });

  protected choose(event: Event): void {
    this.share.emit((event.target as HTMLSelectElement).value as Share);
  }
}
