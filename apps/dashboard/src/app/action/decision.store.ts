import { computed, inject } from '@angular/core';
import { patchState, signalStore, withComputed, withMethods, withState } from '@ngrx/signals';
import { Apollo } from 'apollo-angular';

import type { Outcome, Refusal } from '../change/outcome.ts';
import { sendChange } from '../change/send-change.ts';
import type { SendingKey } from '../change/sending-key.ts';
import { keyFor } from '../change/sending-key.ts';
import type { VerdictValue } from '../graphql/generated/graphql.ts';
import { Words } from '../words/words.ts';
import type { ActionView } from './action-query.ts';
import { recordVerdict, returnUpdate, validateUpdate, withdrawUpdate } from './decision-mutations.ts';

/** What one can do on the page of an action. */
export type Deed = 'validate' | 'return' | 'withdraw' | 'verdict';

type Trouble =
  { readonly kind: 'refused'; readonly refusal: Refusal } | { readonly kind: 'conflict' | 'unreachable' | 'fault' };

interface State {
  /** What is on its way. */
  readonly doing: Deed | null;
  /** What was done last, with its entry of the ledger. */
  readonly done: { readonly deed: Deed; readonly sequence: number } | null;
  /** Why the last deed did not succeed. */
  readonly trouble: { readonly deed: Deed; readonly why: Trouble } | null;
  /** The key of what was sent and not answered. */
  readonly key: SendingKey | null;
}

type On = Pick<ActionView, 'id' | 'version'>;
interface Accepted {
  readonly sequence: number;
}

/** What the person decides on an action: one deed at a time, each done once however often it is asked for. */
export const DecisionStore = signalStore(
  withState<State>({ doing: null, done: null, trouble: null, key: null }),
  withComputed(({ trouble }, words = inject(Words)) => ({
    /** Why the last deed did not succeed, in words. */
    troubleSays: computed(() => {
      const why = trouble()?.why;
      if (!why) return null;
      return why.kind === 'refused' ? why.refusal.says[words.language()] : words.t(`change.trouble.${why.kind}`);
    }),
  })),
  withMethods((store, apollo = inject(Apollo), words = inject(Words)) => {
    const language = () => words.apiLanguage();

    async function doing<Input extends object>(
      deed: Deed,
      asked: Input,
      send: (input: Input & { idempotencyKey: string }) => Promise<Outcome<Accepted, unknown>>,
    ): Promise<boolean> {
      if (store.doing() !== null) return false;
      const key = keyFor({ deed, ...asked }, store.key());
      patchState(store, { doing: deed, trouble: null, done: null, key });
      const outcome = await send({ ...asked, idempotencyKey: key.key });
      if (outcome.kind === 'accepted') {
        patchState(store, { doing: null, key: null, done: { deed, sequence: outcome.answer.sequence } });
        return true;
      }
      // Without an answer the same key is kept: trying again cannot do it twice.
      const isAnswered = outcome.kind === 'refused' || outcome.kind === 'conflict';
      const why = outcome.kind === 'refused' ? outcome : { kind: outcome.kind };
      patchState(store, { doing: null, key: isAnswered ? null : key, trouble: { deed, why } });
      return false;
    }

    const on = ({ id, version }: On) => ({ actionId: id, expectedVersion: version });
    return {
      /** Validates the open update. Returns whether it was done. */
      validate: (action: On) =>
        doing('validate', on(action), (input) => sendChange(apollo, validateUpdate, { input, language: language() })),
      /** Returns the open update to its author. */
      giveBack: (action: On, reason: string) =>
        doing('return', { ...on(action), reason }, (input) =>
          sendChange(apollo, returnUpdate, { input, language: language() }),
        ),
      /** Takes one's own update back. */
      withdraw: (action: On) =>
        doing('withdraw', on(action), (input) => sendChange(apollo, withdrawUpdate, { input, language: language() })),
      /** Writes a verdict. */
      judge: (action: On, value: VerdictValue, text: string) =>
        doing('verdict', { ...on(action), value, text }, (input) =>
          sendChange(apollo, recordVerdict, { input, language: language() }),
        ),
      /** Forgets what was said of the last deed. */
      forget: () => {
        patchState(store, { done: null, trouble: null });
      },
    };
  }),
);
