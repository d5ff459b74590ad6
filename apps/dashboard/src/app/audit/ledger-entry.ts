import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '#ui';

import { sayDate } from '../change/say-date.ts';
import { sayField, sayValue } from '../change/say-change.ts';
import { tellingFirst } from '../change/telling-first.ts';
import { readPlanAt } from '../moment/plan-at.ts';
import { formatInstant } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import type { ChangeView, EntryView } from './ledger-query.ts';
import { RawEntry } from './raw-entry.ts';

/** How many changes are shown before one asks for all. */
const SHOWN = 4;

/** One entry of the ledger, in words; its exact bytes on demand. */
@Component({
  selector: 'jl-ledger-entry',
  imports: [Icon, RawEntry, RouterLink],
  templateUrl: './ledger-entry.html',
  styleUrl: './ledger-entry.scss',
})
export class LedgerEntry {
  readonly entry = input.required<EntryView>();
  /** The plan whose pages one is on. */
  readonly planCode = input.required<string>();

  /** A proof is of now. */
  protected readonly code = computed(() => readPlanAt(this.planCode()).code);
  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly showsAll = signal(false);
  protected readonly showsRaw = signal(false);

  protected readonly recorded = computed(() => formatInstant(this.entry().recordedAt, this.words.language()));
  /** When what it records was true, where that is not the moment of recording. */
  protected readonly effective = computed(() => {
    const { effectiveOn, effectiveAt, recordedAt } = this.entry();
    if (effectiveOn) return sayDate(effectiveOn, this.words.language());
    return effectiveAt === recordedAt ? null : formatInstant(effectiveAt, this.words.language());
  });

  protected readonly changes = computed(() => {
    const nodes = tellingFirst(this.entry().changes.nodes);
    return (this.showsAll() ? nodes : nodes.slice(0, SHOWN)).map((change) => this.say(change));
  });
  /** What is recorded for the first time has nothing before. */
  protected readonly hasBefore = computed(() => this.changes().some(({ before }) => before !== null));
  protected readonly hidden = computed(() => this.entry().changes.nodes.length - this.changes().length);
  /** Changes beyond the server's largest page: the body holds them. */
  protected readonly beyond = computed(() => {
    const { totalCount, nodes } = this.entry().changes;
    return totalCount - nodes.length;
  });

  protected count(key: string, count: number): string {
    return this.words.count(key, count);
  }

  private say({ field, before, after, beforeIsErased, afterIsErased }: ChangeView) {
    const language = this.words.language();
    const erased = this.t('change.ledger.value.erased');
    return {
      field: sayField(field, this.t),
      before: beforeIsErased ? erased : sayValue(field, before, language, this.t),
      after: afterIsErased ? erased : sayValue(field, after, language, this.t),
    };
  }
}
