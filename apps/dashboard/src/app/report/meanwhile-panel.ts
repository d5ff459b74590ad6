import type { ElementRef } from '@angular/core';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Confidence } from '#domain';
import { Icon, statusKey, statusLabel } from '#ui';

import { confidenceLabel } from '../change/confidence-label.ts';
import { sayDate } from '../change/say-date.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { formatTime } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import type { Meanwhile } from './meanwhile.ts';
import { byWhom, entriesIn, sinceQuery, theirWords } from './since-query.ts';

/** Nobody reads more than so many changes one by one. */
const MOST = 20;

/**
 * Two people on one action: what changed while this one was writing and by whom, beside what was written. Where both have
 * something to say, the person keeps or takes, field by field. Nothing is overwritten.
 */
@Component({
  selector: 'jl-meanwhile-panel',
  imports: [Icon, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './meanwhile-panel.html',
  styleUrl: './meanwhile-panel.css',
})
export class MeanwhilePanel {
  readonly changes = input.required<readonly Meanwhile[]>();
  readonly actionId = input.required<string>();
  /** How many entries of the ledger were written about the action meanwhile. */
  readonly count = input.required<number>();
  /** Seen: go on writing, with the new value in these fields. */
  readonly accepted = output<ReadonlySet<string>>();
  /** Seen: send at once, with the new value in these fields. */
  readonly resent = output<ReadonlySet<string>>();
  /** Their words are to stand after this person's. */
  readonly added = output<string>();

  private readonly words = inject(Words);
  private readonly section = viewChild.required<ElementRef<HTMLElement>>('section');
  protected readonly t = this.words.t;

  private readonly answer = liveQuery(sinceQuery, () => ({
    id: this.actionId(),
    first: Math.max(1, Math.min(this.count(), MOST)),
  }));
  private readonly entries = computed(() => entriesIn(this.answer.value()));
  /** The fields in which the new value is taken; what the person wrote stays unless they say so. */
  private readonly taken = linkedSignal<readonly Meanwhile[], ReadonlySet<string>>({
    source: this.changes,
    computation: (_changes, before) => before?.value ?? new Set(),
  });
  protected readonly theirs = computed(() => theirWords(this.entries()));

  protected readonly rows = computed(() =>
    this.changes().map((change) => ({
      key: change.field,
      field: this.t(`report.meanwhile.field.${change.kind}`),
      of: change.kind === 'forecast' || change.kind === 'actual' ? change.milestone : null,
      before: this.say(change, change.before),
      now: this.say(change, change.now),
      by: this.by(change.field),
      typed: change.typed === null ? '—' : this.say(change, change.typed),
      isContested: change.isContested,
      isTaken: this.taken().has(change.field),
    })),
  );

  /** Leads here whoever tried to send before reading. */
  focus(): void {
    this.section().nativeElement.focus();
  }

  protected choose(field: string, isTaken: boolean): void {
    this.taken.update((fields) => new Set([...fields].filter((one) => one !== field).concat(isTaken ? field : [])));
  }

  protected accept(): void {
    this.accepted.emit(this.taken());
  }

  protected resend(): void {
    this.resent.emit(this.taken());
  }

  private by(field: string): string | null {
    const by = byWhom(field, this.entries());
    return by && this.t('report.meanwhile.by', { name: by.name, time: formatTime(by.at, this.words.language()) });
  }

  private say(change: Meanwhile, value: string | null): string {
    const language = this.words.language();
    switch (change.kind) {
      case 'status':
        return statusLabel(statusKey(value as typeof change.now), language);
      case 'confidence':
        return value === null ? this.t('change.notGiven') : confidenceLabel(value as Confidence, language);
      case 'update':
        return this.t(`report.meanwhile.update.${value ?? 'NONE'}`);
      default:
        if (value === null) return this.t('change.noDate');
        // What was typed may be no date yet.
        return /^\d{4}(-|$)/.test(value) ? sayDate(value, language) : value;
    }
  }
}
