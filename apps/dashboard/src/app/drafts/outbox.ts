import { DestroyRef, DOCUMENT, Injectable, computed, effect, inject, signal } from '@angular/core';
import { Apollo } from 'apollo-angular';

import { sendChange } from '../change/send-change.ts';
import type { SendingKey } from '../change/sending-key.ts';
import type { SubmitUpdateInput } from '../graphql/generated/graphql.ts';
import { Notices } from '../notices/notices.ts';
import { Session } from '../session/session.ts';
import { sendWaiting } from './drafts-query.ts';

/** How long until it is tried again, after a silence of the server and after a fault of its own. */
const AGAIN = 5_000;
const LATER = 60_000;

/** A report that was submitted and not answered: its text, as it left, and its key. */
interface Waiting {
  readonly actionId: string;
  readonly revision: number;
  readonly at: string;
  readonly key: SendingKey;
}

/**
 * Sends what was submitted while the server did not answer, from whatever page is open: what waits lies in this browser, under
 * its writer's name. Each leaves with the key that it had at first, so that however many windows try, the server does it once.
 */
@Injectable()
export class Outbox {
  private readonly apollo = inject(Apollo);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  private readonly personId = computed(() => this.session.viewer()?.id ?? null);
  private readonly waiting = signal<readonly Waiting[]>([]);
  /** How many reports wait to be sent. */
  readonly count = computed(() => this.waiting().length);
  /** What was last sent from here, for the form that may still be open. */
  readonly sent = signal<{ readonly actionId: string; readonly sequence: number } | null>(null);

  private isSending = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const window = inject(DOCUMENT).defaultView!;
    const back = () => void this.look();
    window.addEventListener('online', back);
    inject(DestroyRef).onDestroy(() => {
      window.removeEventListener('online', back);
      clearTimeout(this.timer);
    });
    effect(() => {
      if (this.personId() !== null) void this.look();
    });
  }

  /** Looks for what waits, and tries to send it. */
  async look(): Promise<void> {
    const personId = this.personId();
    if (personId === null || this.isSending) return;
    clearTimeout(this.timer);
    this.isSending = true;
    let again: number | null = null;
    for (const one of await this.find(personId)) again = (await this.send(personId, one)) ?? again;
    await this.find(personId);
    this.isSending = false;
    if (again !== null) this.timer = setTimeout(() => void this.look(), again);
  }

  private async find(personId: string): Promise<readonly Waiting[]> {
    const { waitingOf } = await import('./waiting.ts');
    const found = (await waitingOf(personId)).toSorted((one, other) => one.at.localeCompare(other.at));
    this.waiting.set(found);
    return found;
  }

  /** @returns When to try again, null when it is done with. */
  private async send(personId: string, { actionId, revision, key }: Waiting): Promise<number | null> {
    const input = { ...(JSON.parse(key.sent) as SubmitUpdateInput), idempotencyKey: key.key };
    const outcome = await sendChange(this.apollo, sendWaiting, { input }, { stays: true });
    if (outcome.kind === 'unreachable') return AGAIN;
    if (outcome.kind === 'fault') return LATER;
    const { answered } = await import('./waiting.ts');
    const isAccepted = outcome.kind === 'accepted';
    await answered(personId, actionId, revision, isAccepted);
    if (isAccepted) this.sent.set({ actionId, sequence: outcome.answer.sequence });
    this.notices.tell(isAccepted ? 'shell.notice.sent' : 'shell.notice.notSent');
    return null;
  }
}
