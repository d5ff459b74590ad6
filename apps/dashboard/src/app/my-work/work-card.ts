import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { PreciseDate } from '#domain';
import { formatPreciseDate } from '#domain';
import { ConfidenceBadge, DeducedMark, ProgressBar, StatusBadge } from '#ui';

import { signature } from '../change/signature.ts';
import { formatDay, formatInstantDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import type { Deadlines, Reason, WorkEntry } from './work-items.ts';

/** One action of the list: what it is, where it stands, why it is there, and what to do. */
@Component({
  selector: 'jl-work-card',
  imports: [ConfidenceBadge, DeducedMark, MatButton, ProgressBar, RouterLink, StatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './work-card.html',
  styleUrl: './work-card.css',
})
export class WorkCard {
  readonly entry = input.required<WorkEntry>();
  readonly planCode = input.required<string>();
  readonly deadlines = input.required<Deadlines>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly language = this.words.language;

  protected readonly item = computed(() => this.entry().item);
  protected readonly address = computed(() => ['/plans', this.planCode(), 'actions', this.item().number]);
  protected readonly reasons = computed(() =>
    this.entry().reasons.map((reason) => ({ reason, words: this.say(reason) })),
  );
  protected readonly next = computed(() => {
    const next = this.item().nextMilestone;
    if (!next) return null;
    const date = next.forecast ?? next.baseline;
    return { title: next.title, date: date ? formatPreciseDate(date as PreciseDate, this.language()) : null };
  });
  /** Where the first step leads: to write, or to read and decide. */
  protected readonly writes = computed(
    () => this.item().viewerCanSubmit.allowed && !this.entry().reasons.includes('toValidate'),
  );

  /** Why it is there and, where there is a deadline, until when. */
  private say(reason: Reason): string {
    const why = this.why(reason);
    const { reportBy, decideBy, isPastReportBy, isPastDecideBy } = this.deadlines();
    const [until, isPast] = {
      ...{ returned: [reportBy, isPastReportBy] as const, due: [reportBy, isPastReportBy] as const },
      ...{ toValidate: [decideBy, isPastDecideBy] as const, submitted: [decideBy, isPastDecideBy] as const },
      ...{ late: [null, false] as const, newlyMine: [null, false] as const },
      needsMoved: [null, false] as const,
    }[reason];
    if (until == null) return why;
    const date = formatDay(until, this.language());
    return this.t(isPast ? 'myWork.why.pastUntil' : 'myWork.why.until', { why, date });
  }

  private why(reason: Reason): string {
    const { openUpdate, lateSince, lastUpdateAt } = this.item();
    const language = this.language();
    const day = (instant: string | null | undefined) => (instant ? formatInstantDay(instant, language) : '');
    switch (reason) {
      case 'returned':
        return openUpdate?.state === 'DRAFT' || !openUpdate?.returnReason
          ? this.t('myWork.why.takenBack')
          : this.t('myWork.why.returned', { reason: openUpdate.returnReason });
      case 'toValidate':
        return this.t('myWork.why.toValidate', {
          name: openUpdate ? signature(this.t, openUpdate.author, openUpdate.authorFor) : '',
          date: day(openUpdate?.submittedAt),
        });
      case 'needsMoved': {
        const moved = this.item().movedNeeds?.nodes ?? [];
        const each = moved.map(({ after, milestone: { title, action } }) =>
          this.t('myWork.why.moved', {
            ...{ title, number: action.number, date: formatPreciseDate(after as PreciseDate, language) },
          }),
        );
        return this.t('myWork.why.needsMoved', { moved: each.join(', ') });
      }
      case 'newlyMine':
        return this.t('myWork.why.newlyMine');
      case 'submitted':
        return this.t('myWork.why.submitted', {
          name: openUpdate ? signature(this.t, openUpdate.author, openUpdate.authorFor) : '',
          date: day(openUpdate?.submittedAt),
        });
      case 'late':
        return lateSince
          ? this.t('myWork.why.late', { date: formatDay(lateSince, language) })
          : this.t('myWork.list.late');
      case 'due':
        return lastUpdateAt
          ? this.t('myWork.why.due', { date: day(lastUpdateAt) })
          : this.t('myWork.why.neverReported');
    }
  }
}
