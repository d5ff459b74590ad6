import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { EmptyState, Icon, Skeleton } from '#ui';

import { liveQuery } from '../graphql/live-query.ts';
import { formatInstant } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { MailStore } from './mail.store.ts';
import { type SentMail, sentMailsQuery } from './mails-query.ts';

/** The states that the list may be narrowed to; all of them when null. */
const STATES = ['FAILED', 'WAITING', 'SENT', 'CANCELLED', null] as const;
type Narrowed = (typeof STATES)[number];

/** What was sent to everyone, and above all what could not be: what, to whom, why, and again. */
@Component({
  selector: 'jl-sent-mails-page',
  imports: [EmptyState, Icon, MatButton, Skeleton],
  providers: [MailStore],
  templateUrl: './sent-mails.page.html',
  styleUrls: ['./mails.page.scss', './sent-mails.page.scss'],
})
export class SentMailsPage {
  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly store = inject(MailStore);
  protected readonly states = STATES;
  /** What went wrong is what one comes for. */
  protected readonly state = signal<Narrowed>('FAILED');
  /** Where the page begins; the first one when null. */
  private readonly after = signal<string | null>(null);
  protected readonly answer = liveQuery(sentMailsQuery, () => ({
    state: this.state(),
    language: this.words.apiLanguage(),
    after: this.after(),
  }));
  protected readonly list = computed(() => this.answer.value()?.mails);
  protected readonly count = computed(() => this.words.count('mails.sent.count', this.list()?.totalCount ?? 0));
  protected readonly rows = computed(() => {
    const language = this.words.language();
    return (this.list()?.nodes ?? []).map((mail) => ({
      ...mail,
      written: formatInstant(mail.writtenAt, language),
      tried: this.words.count('mails.sent.tried', mail.attempts),
    }));
  });

  protected narrow(state: Narrowed): void {
    this.state.set(state);
    this.after.set(null);
  }

  protected next(): void {
    this.after.set(this.list()?.pageInfo.endCursor ?? null);
  }

  protected again({ id, version }: Pick<SentMail, 'id' | 'version'>): void {
    void this.store.again(id, version);
  }
}
