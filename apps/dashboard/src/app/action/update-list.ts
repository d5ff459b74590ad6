import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ConfidenceBadge, PageTurner, StatusBadge } from '#ui';

import { sayDate } from '../change/say-date.ts';
import { signature } from '../change/signature.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { formatInstantDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { updatesQuery } from './action-lists.ts';
import { listPages } from './list-pages.ts';

const SIZE = 5;

interface Named {
  readonly displayName: string;
}

/** The validated updates, the newest first. */
@Component({
  selector: 'jl-update-list',
  imports: [ConfidenceBadge, PageTurner, StatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './update-list.html',
  styleUrl: './update-list.css',
})
export class UpdateList {
  readonly planCode = input.required<string>();
  /** The number of the action. */
  readonly number = input.required<number>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly language = this.words.language;
  protected readonly size = SIZE;
  protected readonly pages = listPages();

  private readonly answer = liveQuery(updatesQuery, () => ({
    planCode: this.planCode(),
    number: this.number(),
    first: SIZE,
    after: this.pages.after(),
  }));
  protected readonly list = computed(() => this.answer.value()?.plan?.action?.updates ?? null);

  protected signed(...of: [person: Named, standsInFor: Named | null | undefined]): string {
    return signature(this.t, ...of);
  }

  protected say(date: string): string {
    return sayDate(date, this.language());
  }
  protected on(instant: string | null | undefined): string {
    return instant == null ? '' : formatInstantDay(instant, this.language());
  }
}
