import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { PageTurner } from '#ui';

import { sayDate } from '../change/say-date.ts';
import type { ActionHistoryQuery } from '../graphql/generated/graphql.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { formatInstant } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { historyQuery } from './action-lists.ts';
import { fieldName, ledgerValue } from './ledger-words.ts';
import { listPages } from './list-pages.ts';

type Entry = NonNullable<NonNullable<ActionHistoryQuery['plan']>['action']>['history']['nodes'][number];
type Change = Entry['changes']['nodes'][number];

const SIZE = 10;

/** What the ledger recorded of the action: when, who, what before and what after. */
@Component({
  selector: 'jl-history-list',
  imports: [PageTurner],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './history-list.html',
  styleUrl: './history-list.css',
})
export class HistoryList {
  readonly planCode = input.required<string>();
  /** The number of the action. */
  readonly number = input.required<number>();
  /** Titles by identifier, of the milestones that entries speak of. */
  readonly titles = input.required<ReadonlyMap<string, string>>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly count = this.words.count;
  protected readonly language = this.words.language;
  protected readonly size = SIZE;
  protected readonly pages = listPages();

  private readonly answer = liveQuery(historyQuery, () => ({
    planCode: this.planCode(),
    number: this.number(),
    first: SIZE,
    after: this.pages.after(),
  }));
  protected readonly list = computed(() => this.answer.value()?.plan?.action?.history ?? null);

  protected recorded(entry: Entry): string {
    return formatInstant(entry.recordedAt, this.language());
  }
  protected effective(entry: Entry): string | null {
    return entry.effectiveOn ? sayDate(entry.effectiveOn, this.language()) : null;
  }
  /** What was entered, for an entry that enters something: its title stands in one of its fields. */
  protected headline(entry: Entry): string | null {
    if (!entry.operation.endsWith('_RECORDED')) return null;
    return entry.changes.nodes.find(({ field }) => field === 'title')?.after ?? null;
  }
  protected name(change: Change): string {
    return fieldName(change.field, this.titles(), this.words);
  }
  protected value(change: Change, side: 'before' | 'after'): string | null {
    const value = change[side];
    return value == null ? null : ledgerValue(change.field, value, this.titles(), this.words);
  }
}
