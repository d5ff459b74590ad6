import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { EmptyState, Icon, Skeleton } from '#ui';

import { liveQuery } from '../graphql/live-query.ts';
import { formatInstant } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { Calendars } from './calendars.ts';
import { MailStore } from './mail.store.ts';
import { mailsQuery } from './mails-query.ts';
import { PreferencesForm } from './preferences-form.ts';

/** What the person is told by mail and by calendar. */
@Component({
  selector: 'jl-mails-page',
  imports: [Calendars, EmptyState, Icon, MatButton, PreferencesForm, Skeleton],
  providers: [MailStore],
  templateUrl: './mails.page.html',
  styleUrl: './mails.page.scss',
})
export class MailsPage {
  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly store = inject(MailStore);
  protected readonly answer = liveQuery(mailsQuery, () => ({ language: this.words.apiLanguage() }));
  protected readonly viewer = computed(() => this.answer.value()?.viewer);
  protected readonly ministries = computed(() => this.answer.value()?.ministries.nodes ?? []);
  protected readonly plans = computed(() => this.answer.value()?.plans.nodes ?? []);
  protected readonly mails = computed(() =>
    (this.viewer()?.mails.nodes ?? []).map((mail) => ({
      ...mail,
      written: formatInstant(mail.writtenAt, this.words.language()),
    })),
  );
}
