import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { ConfidenceBadge, DeducedMark, Icon, StatusBadge } from '#ui';

import { sayDate } from '../../change/say-date.ts';
import { formatDay, formatInstantDay } from '../../words/dates.ts';
import { Words } from '../../words/words.ts';
import type { Turn } from './round.store.ts';
import { obstacleTo } from './unchanged.ts';

/** One action of the round: where it stands, what a good update would not leave out, and the two ways to answer. */
@Component({
  selector: 'jl-round-turn',
  imports: [ConfidenceBadge, DeducedMark, Icon, MatButton, RouterLink, StatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './round-turn.html',
  styleUrl: './round-turn.css',
  host: { '[class.isDone]': 'turn().sequence !== null' },
})
export class RoundTurn {
  readonly turn = input.required<Turn>();
  readonly planCode = input.required<string>();
  /** Whether the person has begun to write about it. */
  readonly isBegun = input(false);
  readonly isPicked = input.required<boolean>();
  readonly isOpen = input.required<boolean>();
  /** What went wrong, in words. */
  readonly says = input.required<string | null>();
  readonly confirm = output();
  readonly write = output();
  readonly pick = output();
  readonly takeBack = output();

  private readonly words = inject(Words);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly t = this.words.t;
  protected readonly language = this.words.language;
  protected readonly action = computed(() => this.turn().action);
  protected readonly obstacle = computed(() => obstacleTo(this.action(), this.isBegun()));
  protected readonly onAction = computed(() => this.t('round.onAction', { number: this.action().number }));
  protected readonly last = computed(() => {
    const { lastUpdateAt } = this.action();
    return lastUpdateAt
      ? this.t('round.last', { date: formatInstantDay(lastUpdateAt, this.language()) })
      : this.t('round.never');
  });
  /** What is worth a word, the most pressing first. */
  protected readonly hints = computed(() => {
    const { openUpdate, lateSince, nextMilestone: next, confidence } = this.action();
    const language = this.language();
    const returned = openUpdate?.state === 'RETURNED' ? openUpdate.returnReason : null;
    const promised = next && (next.forecast ?? next.baseline);
    const hints: [string, string | null][] = [
      ['returned', returned && this.t('round.hint.returned', { reason: returned })],
      ['draft', openUpdate?.state === 'DRAFT' ? this.t('round.hint.draft') : null],
      ['begun', this.isBegun() ? this.t('round.hint.begun') : null],
      ['undeclared', this.obstacle() === 'undeclared' ? this.t('round.hint.undeclared') : null],
      ['late', lateSince ? this.t('round.hint.late', { date: formatDay(lateSince, language) }) : null],
      [
        'next',
        next && promised ? this.t('round.hint.next', { title: next.title, date: sayDate(promised, language) }) : null,
      ],
      ['confidence', confidence === null ? this.t('round.hint.confidence') : null],
    ];
    return hints.flatMap(([key, words]) => (words ? [{ key, words }] : []));
  });

  /** Puts the keyboard on the first way to answer, or on the title once it is done. */
  focus(): void {
    const { element } = this;
    (element.querySelector<HTMLElement>('.main') ?? element.querySelector<HTMLElement>('h2 a'))?.focus();
  }
}
