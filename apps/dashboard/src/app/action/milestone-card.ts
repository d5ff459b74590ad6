import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { SLIPPAGE_REASON_LABELS } from '#domain';
import type { LateDays, Said } from '#ui';
import { GivenFile } from '../change/given-file.ts';
import { LateMark, SaidFigure, SourceLink } from '#ui';

import { sayDate } from '../change/say-date.ts';
import { Explain } from '../explain/explain.ts';
import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import type { Within } from '../explain/within.ts';
import { formatInstantDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import type { MilestoneView } from './action-query.ts';

type Move = MilestoneView['forecastMoves']['nodes'][number];

/** One promise: what was first published, what is expected now, what came of it, and how often it moved. */
@Component({
  selector: 'jl-milestone-card',
  imports: [Explain, GivenFile, LateMark, SaidFigure, SourceLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './milestone-card.html',
  styleUrl: './milestone-card.css',
  host: { '[class]': 'milestone().state' },
})
export class MilestoneCard {
  readonly milestone = input.required<MilestoneView>();
  /** Its place in the list of the action. */
  readonly place = input.required<number>();
  /** What the numbers are of. */
  readonly within = input.required<Within>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly language = this.words.language;

  private readonly at = computed(() =>
    shownIn(`plan.action.milestones.nodes.${String(this.place())}`, this.milestone()),
  );

  /** « 41 jours plus tard que promis » ; nothing when it is not known. */
  protected readonly slippage = computed(() => {
    const shown = this.at()((of) => of.slippageDays);
    const days = shown.value;
    if (days === null) return null;
    return said(this.words, (say) => {
      if (days === 0) return say.as(shown, this.t('action.milestone.onTime'));
      const key = days > 0 ? 'action.milestone.later' : 'action.milestone.earlier';
      return say.count(key, { ...shown, value: Math.abs(days) });
    });
  });
  protected readonly days = computed((): LateDays => {
    const { field, value } = this.at()((of) => of.daysLate);
    return { field, count: value ?? 0 };
  });
  protected readonly postponed = computed(() => this.counted('postponed', (of) => of.postponements));
  protected readonly moves = computed(() => this.counted('moves', (of) => of.forecastMoves.totalCount));
  protected readonly weight = computed(() =>
    said(this.words, ({ number }) =>
      this.t('action.milestone.weight', { weight: number(this.at()((of) => of.weight)) }),
    ),
  );

  private counted(key: string, pick: (of: MilestoneView) => number): Said {
    return said(this.words, ({ count }) => count(`action.milestone.${key}`, this.at()(pick)));
  }

  protected say(date: string | null | undefined): string | null {
    return date == null ? null : sayDate(date, this.language());
  }
  protected why(move: Move): string {
    return SLIPPAGE_REASON_LABELS[move.reasonCode][this.language()];
  }
  protected on(instant: string): string {
    return formatInstantDay(instant, this.language());
  }
}
