import { computed, inject } from '@angular/core';
import { patchState, signalStore, withComputed, withMethods, withState } from '@ngrx/signals';
import { Apollo } from 'apollo-angular';
import type { DigestRhythm } from '#domain';

import type { Outcome, Refusal } from '../change/outcome.ts';
import { sendChange } from '../change/send-change.ts';
import type { SendingKey } from '../change/sending-key.ts';
import { keyFor } from '../change/sending-key.ts';
import { Words } from '../words/words.ts';
import { closeCalendar, openCalendar, sendMailAgain, setMailPreferences } from './mails-query.ts';

type Trouble =
  { readonly kind: 'refused'; readonly refusal: Refusal } | { readonly kind: 'conflict' | 'unreachable' | 'fault' };

/** What the person does with their mails and calendars. */
type Doing = 'prefer' | 'open' | 'close' | 'again';

/** What somebody wants to be told. */
export interface Preferred {
  readonly rhythm: DigestRhythm;
  readonly language: 'FR' | 'EN';
  readonly replaceLink?: boolean;
}

interface State {
  readonly doing: Doing | null;
  /** What was done last. */
  readonly done: Doing | null;
  /** The address just made, in memory for as long as the page is open; empty when the answer that held it was lost. */
  readonly fresh: string | null;
  readonly trouble: Trouble | null;
  /** The key of what was sent and not answered. */
  readonly key: SendingKey | null;
}

/** Changes what is told by mail and calendar: one thing at a time, each done once. */
export const MailStore = signalStore(
  withState<State>({ doing: null, done: null, fresh: null, trouble: null, key: null }),
  withComputed(({ trouble }, words = inject(Words)) => ({
    /** Why the last change was not made, in words. */
    troubleSays: computed(() => {
      const why = trouble();
      if (why === null) return null;
      if (why.kind === 'refused') return why.refusal.says[words.language()];
      return words.t(why.kind === 'conflict' ? 'mails.conflict' : `change.trouble.${why.kind}`);
    }),
  })),
  withMethods((store, apollo = inject(Apollo)) => {
    async function send<Asked extends object, Accepted>(
      doing: Doing,
      asked: Asked,
      change: (input: Asked & { idempotencyKey: string }) => Promise<Outcome<Accepted, unknown>>,
    ): Promise<Accepted | null> {
      if (store.doing() !== null) return null;
      const key = keyFor({ doing, ...asked }, store.key());
      patchState(store, { doing, key, done: null, fresh: null, trouble: null });
      const outcome = await change({ ...asked, idempotencyKey: key.key });
      // Without an answer the same key is kept: trying again cannot do it twice.
      const isAnswered = outcome.kind !== 'unreachable' && outcome.kind !== 'fault';
      patchState(store, { doing: null, key: isAnswered ? null : key });
      if (outcome.kind === 'accepted') {
        patchState(store, { done: doing });
        return outcome.answer;
      }
      patchState(store, { trouble: outcome.kind === 'refused' ? outcome : { kind: outcome.kind } });
      return null;
    }

    return {
      /** Chooses what is told by mail. */
      prefer: (preferred: Preferred, expectedVersion: number) =>
        send('prefer', { ...preferred, expectedVersion }, (input) => sendChange(apollo, setMailPreferences, { input })),
      /** Makes a calendar address, which is then shown once. */
      async open(of: { ministryId: string } | { planId: string }, expectedVersion: number): Promise<void> {
        const made = await send('open', { ...of, expectedVersion }, (input) =>
          sendChange(apollo, openCalendar, { input }),
        );
        if (made) patchState(store, { fresh: made.path ?? '' });
      },
      /** Closes a calendar address. */
      close: (calendarId: string, expectedVersion: number) =>
        send('close', { calendarId, expectedVersion }, (input) => sendChange(apollo, closeCalendar, { input })),
      /** Sends a mail again. */
      again: (mailId: string, expectedVersion: number) =>
        send('again', { mailId, expectedVersion }, (input) => sendChange(apollo, sendMailAgain, { input })),
      /** Takes the address off the screen, for ever. */
      forget: () => {
        patchState(store, { fresh: null });
      },
    };
  }),
);
