import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { SLIPPAGE_REASON_LABELS } from '#domain';
import { LateMark, SourceLink } from '#ui';

import { sayDate } from '../change/say-date.ts';
import { formatInstantDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import type { MilestoneView } from './action-query.ts';

type Move = MilestoneView['forecastMoves']['nodes'][number];

/** One promise: what was first published, what is expected now, what came of it, and how often it moved. */
@Component({
  selector: 'jl-milestone-card',
  imports: [LateMark, SourceLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './milestone-card.html',
  styleUrl: './milestone-card.css',
  host: { '[class]': 'milestone().state' },
})
export class MilestoneCard {
  readonly milestone = input.required<MilestoneView>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly count = this.words.count;
  protected readonly language = this.words.language;

  /** « 41 jours plus tard que promis » ; nothing when it is not known. */
  protected readonly slippage = computed(() => {
    const days = this.milestone().slippageDays;
    if (days == null) return null;
    if (days === 0) return this.t('action.milestone.onTime');
    return this.count(days > 0 ? 'action.milestone.later' : 'action.milestone.earlier', Math.abs(days));
  });

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
