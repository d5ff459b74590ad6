import { Component, ElementRef, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { EmptyState, Icon, Skeleton } from '#ui';

import { liveQuery } from '../graphql/live-query.ts';
import { formatInstant } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { SessionStore } from './session.store.ts';
import { sessionsQuery } from './sessions-query.ts';

/** Where the person is signed in, and how to end it there. */
@Component({
  selector: 'jl-sessions-page',
  imports: [EmptyState, Icon, MatButton, Skeleton],
  providers: [SessionStore],
  templateUrl: './sessions.page.html',
  styleUrl: './sessions.page.scss',
})
export class SessionsPage {
  private readonly words = inject(Words);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly t = this.words.t;
  protected readonly store = inject(SessionStore);
  protected readonly answer = liveQuery(sessionsQuery, () => ({}));
  protected readonly viewer = computed(() => this.answer.value()?.viewer);

  /** This one first, then the newest. */
  protected readonly rows = computed(() => {
    const language = this.words.language();
    const sessions = this.viewer()?.sessions.nodes ?? [];
    return sessions
      .map((session) => ({
        ...session,
        name: session.browser ?? this.t('sessions.unknownBrowser'),
        opened: formatInstant(session.openedAt, language),
        seen: formatInstant(session.lastSeenAt, language),
        ends: formatInstant(session.endsAt, language),
      }))
      .sort((one, other) => Number(other.isCurrent) - Number(one.isCurrent));
  });

  protected async end(sessionId: string | null, version: number): Promise<void> {
    if (!(await this.store.end(sessionId, version))) return;
    // The button that was pressed goes with its session.
    this.host.nativeElement.querySelector<HTMLElement>('#sessions')?.focus();
  }
}
