import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ActionStatus, Confidence } from '#domain';
import { formatPreciseDate } from '#domain/dates/format-precise-date';
import { parsePreciseDate } from '#domain/dates/parse-precise-date';
import { Icon } from '#ui/icon';
import { ConfidenceBadge, StatusBadge } from '#ui/marks';

import type { ShownMoveFragment } from '../graphql/generated/graphql.ts';
import { formatInstant } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import type { Cause, MovedAction } from './grouped.ts';
import type { Tone } from './kinds.ts';
import { KIND_LOOKS } from './kinds.ts';

const STATUS_KINDS = ['STATUS', 'NEWLY_DONE', 'STATUS_BASIS'];

/** What moved in one action: each change in a sentence and by what came of it, then who made it, when and why. */
@Component({
  selector: 'jl-moved-action',
  imports: [ConfidenceBadge, Icon, RouterLink, StatusBadge],
  templateUrl: './moved-action.html',
  styleUrl: './moved-action.scss',
})
export class MovedActionView {
  readonly moved = input.required<MovedAction>();
  readonly planCode = input.required<string>();
  /** Whether the viewer may read the ledger: its entries are then links. */
  readonly readsLedger = input.required<boolean>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly count = this.words.count;
  protected readonly language = this.words.language;
  protected readonly looks = KIND_LOOKS;

  protected readonly lead = computed(() => {
    const { lead } = this.moved().action;
    return lead?.ministry?.name ?? lead?.department ?? this.t('compare.unknownLead');
  });

  protected statusAfter(move: ShownMoveFragment): ActionStatus | null {
    return STATUS_KINDS.includes(move.kind) ? (move.after as ActionStatus | null) : null;
  }

  protected confidenceAfter(move: ShownMoveFragment): Confidence | null {
    return move.kind === 'CONFIDENCE' ? (move.after as Confidence | null) : null;
  }

  /** « +91 j »; null where nothing moved by days. */
  protected days({ days }: ShownMoveFragment): string | null {
    if (days === null || days === 0) return null;
    const number = new Intl.NumberFormat(this.language(), { signDisplay: 'always' }).format(days).replace('-', '−');
    return this.t('compare.daysShort', { number });
  }

  /** A date put off is what one fears, one brought forward what one hopes for. */
  protected tone({ kind, days }: ShownMoveFragment): Tone {
    if (kind !== 'FORECAST' || days === null || days === 0) return KIND_LOOKS[kind].tone;
    return days > 0 ? 'bad' : 'good';
  }

  /** Who, as far as somebody did: one sentence for all moves of a cause. */
  protected who({ entry, moves }: Cause): string {
    const [move] = moves;
    if (entry === null) return this.t('compare.who.time');
    if (!move?.by) return this.t('compare.who.import');
    if (!move.validatedBy) return move.by.displayName;
    return this.t('compare.who.validated', { by: move.by.displayName, validatedBy: move.validatedBy.displayName });
  }

  protected when({ moves: [move] }: Cause): string | null {
    if (move?.at == null) return null;
    const fact = move.on === null ? undefined : parsePreciseDate(move.on);
    return fact === undefined ? formatInstant(move.at, this.language()) : formatPreciseDate(fact, this.language());
  }

  /** The reasons given, each once. */
  protected reasons({ moves }: Cause): readonly string[] {
    return [...new Set(moves.flatMap(({ reason }) => reason ?? []))];
  }

  /** The page of the ledger that begins with this entry goes on after the number that follows it. */
  protected cursor(entry: number): string {
    return String(entry + 1);
  }
}
