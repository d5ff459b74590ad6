import { computed, inject } from '@angular/core';
import { patchState, signalStore, withComputed, withMethods, withState } from '@ngrx/signals';
import { Apollo } from 'apollo-angular';

import type { Refusal } from '../change/outcome.ts';
import { sendChange } from '../change/send-change.ts';
import type { SendingKey } from '../change/sending-key.ts';
import { keyFor } from '../change/sending-key.ts';
import type { AppointDeputyInput, EndDeputyInput } from '../graphql/generated/graphql.ts';
import { Words } from '../words/words.ts';
import { appointDeputyMutation, endDeputyMutation } from './deputies-query.ts';

type Step =
  | { readonly does: 'appoint'; readonly input: Omit<AppointDeputyInput, 'idempotencyKey'> }
  | { readonly does: 'end'; readonly input: Omit<EndDeputyInput, 'idempotencyKey'> };

type Trouble =
  { readonly kind: 'refused'; readonly refusal: Refusal } | { readonly kind: 'conflict' | 'unreachable' | 'fault' };

interface State {
  readonly isSending: boolean;
  readonly done: Step['does'] | null;
  readonly trouble: Trouble | null;
  /** The key of what was sent and not answered. */
  readonly key: SendingKey | null;
}

/** Appoints deputies and ends their standing in: one thing at a time, each done once. */
export const DeputyStore = signalStore(
  withState<State>({ isSending: false, done: null, trouble: null, key: null }),
  withComputed(({ trouble }, words = inject(Words)) => ({
    /** Why nothing was done, in words. */
    troubleSays: computed(() => {
      const why = trouble();
      if (why === null) return null;
      if (why.kind === 'refused') return why.refusal.says[words.language()];
      return words.t(why.kind === 'conflict' ? 'deputies.conflict' : `change.trouble.${why.kind}`);
    }),
  })),
  withMethods((store, apollo = inject(Apollo)) => ({
    /** Returns the refusal, null when it was done, undefined when it could not be. */
    async take(step: Step): Promise<Refusal | null | undefined> {
      if (store.isSending()) return undefined;
      const key = keyFor(step, store.key());
      patchState(store, { isSending: true, key, done: null, trouble: null });
      const outcome = await (step.does === 'appoint'
        ? sendChange(apollo, appointDeputyMutation, { input: { ...step.input, idempotencyKey: key.key } })
        : sendChange(apollo, endDeputyMutation, { input: { ...step.input, idempotencyKey: key.key } }));
      // Without an answer the same key is kept: trying again cannot do it twice.
      const isAnswered = outcome.kind !== 'unreachable' && outcome.kind !== 'fault';
      patchState(store, { isSending: false, key: isAnswered ? null : key });
      if (outcome.kind === 'accepted') {
        patchState(store, { done: step.does });
        return null;
      }
      patchState(store, { trouble: outcome.kind === 'refused' ? outcome : { kind: outcome.kind } });
      return outcome.kind === 'refused' ? outcome.refusal : undefined;
    },
  })),
);
