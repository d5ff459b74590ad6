import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { EmptyState, PageTurner, Skeleton } from '#ui';

import { PageTitle } from '../../frame/page-title.ts';
import { liveQuery } from '../../graphql/live-query.ts';
import { Words } from '../../words/words.ts';
import { AbsentAction } from '../absent-action.ts';
import { ActionTabs } from '../action-tabs.ts';
import { listPages } from '../list-pages.ts';
import { discussionQuery } from './discussion-query.ts';
import { DiscussionStore } from './discussion.store.ts';
import type { Sent } from './message-form.ts';
import { MessageForm } from './message-form.ts';
import { ThreadCard } from './thread-card.ts';

/** As many as the question asks for. */
const SIZE = 20;

/** What people write to one another about an action, and what is asked of whoever leads it. */
@Component({
  selector: 'jl-discussion-page',
  imports: [AbsentAction, ActionTabs, EmptyState, MatButton, MessageForm, PageTurner, RouterLink, Skeleton, ThreadCard],
  providers: [DiscussionStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './discussion.page.html',
  styleUrl: './discussion.page.css',
})
export class DiscussionPage {
  readonly planCode = input.required<string>();
  readonly number = input.required<string>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly language = this.words.language;
  protected readonly store = inject(DiscussionStore);
  protected readonly size = SIZE;
  protected readonly pages = listPages();
  protected readonly asks = signal(false);
  private readonly form = viewChild(MessageForm);

  private readonly asked = computed(() => (/^[1-9]\d{0,8}$/.test(this.number()) ? Number(this.number()) : null));
  protected readonly answer = liveQuery(discussionQuery, () => {
    const number = this.asked();
    return number === null
      ? null
      : {
          ...{ planCode: this.planCode(), number, language: this.words.apiLanguage() },
          after: this.pages.after(),
        };
  });
  protected readonly action = computed(() => this.answer.value()?.plan?.action ?? null);
  protected readonly isAbsent = computed(
    () =>
      this.asked() === null || (!this.answer.loading() && this.answer.value() !== undefined && this.action() === null),
  );
  protected readonly trouble = computed(() => {
    const about = this.store.trouble()?.about;
    return about === 'new' || about === 'ask' ? this.store.troubleSays() : null;
  });
  protected readonly done = computed(() => {
    const done = this.store.done();
    return done ? this.t(`discussion.done.${done}`) : null;
  });
  /** Whether the person asks rather than writes: an auditor can only ask. */
  protected readonly isAsking = computed(() => {
    const action = this.action();
    return action !== null && action.viewerCanAsk.allowed && (this.asks() || !action.viewerCanDiscuss.allowed);
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const action = this.action();
      if (action) title.name(this.t('discussion.pageTitle', { number: action.number, title: action.title }));
    });
  }

  protected async write(sent: Sent): Promise<void> {
    const action = this.action();
    if (!action) return;
    const isDone = await (this.isAsking()
      ? this.store.ask(action, sent, sent.expectedBy)
      : this.store.write(action, null, sent));
    if (!isDone) return;
    this.form()?.clear();
    this.asks.set(false);
  }
}
