import { computed, inject } from '@angular/core';
import { patchState, signalStore, withComputed, withMethods, withState } from '@ngrx/signals';
import { Apollo } from 'apollo-angular';

import type { Outcome, Refusal } from '../../change/outcome.ts';
import { sendChange } from '../../change/send-change.ts';
import type { SendingKey } from '../../change/sending-key.ts';
import { keyFor } from '../../change/sending-key.ts';
import { Words } from '../../words/words.ts';
import { askQuestion, closeQuestion, editMessage, withdrawMessage, writeMessage } from './discussion-mutations.ts';

/** What one can do in a discussion. */
export type Deed = 'write' | 'ask' | 'edit' | 'withdraw' | 'close';

type Trouble =
  { readonly kind: 'refused'; readonly refusal: Refusal } | { readonly kind: 'conflict' | 'unreachable' | 'fault' };

interface State {
  readonly doing: Deed | null;
  readonly done: Deed | null;
  /** Why the last deed did not succeed, and in which form: the message or thread that it was about. */
  readonly trouble: { readonly about: string; readonly why: Trouble } | null;
  readonly key: SendingKey | null;
}

/** What nobody else's words change. */
const OWN: readonly Deed[] = ['edit', 'withdraw', 'close'];

interface Conflict {
  readonly actualVersion: number;
}

/** The discussion as it was read. */
export interface Read {
  readonly id: string;
  readonly discussionVersion: number;
}

/** What somebody wrote in a form. */
export interface Written {
  readonly text: string;
  readonly mentions: readonly string[];
}

/** What the person does in a discussion: one deed at a time, each done once however often it is asked for. */
export const DiscussionStore = signalStore(
  withState<State>({ doing: null, done: null, trouble: null, key: null }),
  withComputed(({ trouble }, words = inject(Words)) => ({
    troubleSays: computed(() => {
      const why = trouble()?.why;
      if (!why) return null;
      if (why.kind === 'refused') return why.refusal.says[words.language()];
      // Somebody wrote meanwhile: what they wrote is on screen by now, and what was typed is still there.
      return words.t(why.kind === 'conflict' ? 'discussion.conflict' : `change.trouble.${why.kind}`);
    }),
  })),
  withMethods((store, apollo = inject(Apollo)) => {
    async function doing<Input extends object>(
      deed: Deed,
      about: string,
      asked: Input,
      send: (input: Input & { idempotencyKey: string }) => Promise<Outcome<unknown, Conflict>>,
    ): Promise<boolean> {
      if (store.doing() !== null) return false;
      const key = keyFor({ deed, ...asked }, store.key());
      patchState(store, { doing: deed, done: null, trouble: null, key });
      let outcome = await send({ ...asked, idempotencyKey: key.key });
      // What one does with one's own message does not depend on what others wrote meanwhile.
      for (let more = 3; OWN.includes(deed) && outcome.kind === 'conflict' && more > 0; more -= 1) {
        const expectedVersion = outcome.conflict.actualVersion;
        outcome = await send({ ...asked, expectedVersion, idempotencyKey: crypto.randomUUID() });
      }
      if (outcome.kind === 'accepted') {
        patchState(store, { doing: null, done: deed, key: null });
        return true;
      }
      // Without an answer the same key is kept: trying again cannot do it twice.
      const isAnswered = outcome.kind === 'refused' || outcome.kind === 'conflict';
      const why = outcome.kind === 'refused' ? outcome : { kind: outcome.kind };
      patchState(store, { doing: null, key: isAnswered ? null : key, trouble: { about, why } });
      return false;
    }
    const on = ({ id, discussionVersion }: Read) => ({ actionId: id, expectedVersion: discussionVersion });
    const said = ({ text, mentions }: Written) => ({ text, mentions: [...mentions] });
    return {
      /** Writes a message: a new thread without `threadId`. */
      write: (action: Read, threadId: string | null, written: Written) =>
        doing('write', threadId ?? 'new', { ...on(action), threadId, ...said(written) }, (input) =>
          sendChange(apollo, writeMessage, { input }),
        ),
      /** Asks the lead. */
      ask: (action: Read, written: Written, expectedBy: string) =>
        doing('ask', 'ask', { ...on(action), ...said(written), expectedBy }, (input) =>
          sendChange(apollo, askQuestion, { input }),
        ),
      edit: (action: Read, messageId: string, written: Written) =>
        doing('edit', `message ${messageId}`, { ...on(action), messageId, ...said(written) }, (input) =>
          sendChange(apollo, editMessage, { input }),
        ),
      withdraw: (action: Read, messageId: string) =>
        doing('withdraw', `message ${messageId}`, { ...on(action), messageId }, (input) =>
          sendChange(apollo, withdrawMessage, { input }),
        ),
      close: (action: Read, threadId: string) =>
        doing('close', threadId, { ...on(action), threadId }, (input) => sendChange(apollo, closeQuestion, { input })),
      /** Forgets what was said of the last deed. */
      forget: () => {
        patchState(store, { done: null, trouble: null });
      },
    };
  }),
);
