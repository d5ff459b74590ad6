import { computed, inject } from '@angular/core';
import { patchState, signalStore, withComputed, withMethods, withState } from '@ngrx/signals';
import { Apollo } from 'apollo-angular';

import type { Outcome, Refusal } from '../change/outcome.ts';
import { sendChange } from '../change/send-change.ts';
import type { SendingKey } from '../change/sending-key.ts';
import { keyFor } from '../change/sending-key.ts';
import { Words } from '../words/words.ts';
import { removeDependency, stateDependency } from './needs-mutations.ts';
import type { NeedingAction } from './needs-query.ts';

/** What is written to state a need. Empty: the end of the action. */
export interface WrittenNeed {
  readonly milestoneId: string;
  readonly neededActionId: string;
  readonly neededMilestoneId: string;
  readonly reason: string;
}

type Deed = 'state' | 'remove';
type Trouble =
  { readonly kind: 'refused'; readonly refusal: Refusal } | { readonly kind: 'conflict' | 'unreachable' | 'fault' };

interface State {
  readonly isSending: boolean;
  /** What was done last, with its entry of the ledger. */
  readonly done: { readonly deed: Deed; readonly sequence: number } | null;
  readonly trouble: Trouble | null;
  /** The key of what was sent and not answered. */
  readonly key: SendingKey | null;
}

type On = Pick<NeedingAction, 'id' | 'version'>;
type Sent = Outcome<{ readonly sequence: number }, unknown>;

/** What the person says of the needs of an action: one at a time, each done once. */
export const NeedsStore = signalStore(
  withState<State>({ isSending: false, done: null, trouble: null, key: null }),
  withComputed(({ trouble }, words = inject(Words)) => ({
    /** Why the last one did not succeed, in words: a circle is said with its numbers. */
    troubleSays: computed(() => {
      const why = trouble();
      if (!why) return null;
      return why.kind === 'refused' ? why.refusal.says[words.language()] : words.t(`change.trouble.${why.kind}`);
    }),
  })),
  withMethods((store, apollo = inject(Apollo)) => {
    async function doing<Input extends object>(
      deed: Deed,
      asked: Input,
      send: (input: Input & { idempotencyKey: string }) => Promise<Sent>,
    ): Promise<boolean> {
      if (store.isSending()) return false;
      const key = keyFor({ deed, ...asked }, store.key());
      patchState(store, { isSending: true, trouble: null, done: null, key });
      const outcome = await send({ ...asked, idempotencyKey: key.key });
      if (outcome.kind === 'accepted') {
        patchState(store, { isSending: false, key: null, done: { deed, sequence: outcome.answer.sequence } });
        return true;
      }
      // Without an answer the same key is kept: trying again cannot do it twice.
      const isAnswered = outcome.kind === 'refused' || outcome.kind === 'conflict';
      const trouble = outcome.kind === 'refused' ? outcome : { kind: outcome.kind };
      patchState(store, { isSending: false, key: isAnswered ? null : key, trouble });
      return false;
    }
    const on = ({ id, version }: On) => ({ actionId: id, expectedVersion: version });
    return {
      /** States a need. Returns whether it was done. */
      state: (action: On, { milestoneId, neededActionId, neededMilestoneId, reason }: WrittenNeed) =>
        doing(
          'state',
          {
            ...on(action),
            ...{ milestoneId: milestoneId || null, neededActionId, reason },
            neededMilestoneId: neededMilestoneId || null,
          },
          async (input): Promise<Sent> => {
            const outcome = await sendChange(apollo, stateDependency, { input });
            if (outcome.kind !== 'accepted' || outcome.answer.__typename !== 'DependencyCycle') return outcome as Sent;
            const { code, french: fr, english: en } = outcome.answer;
            return { kind: 'refused', refusal: { code, field: 'neededActionId', says: { fr, en } } };
          },
        ),
      /** Removes a need. Returns whether it was done. */
      remove: (action: On, dependencyId: string, note: string) =>
        doing(
          'remove',
          { ...on(action), dependencyId, note },
          async (input) => (await sendChange(apollo, removeDependency, { input })) as Sent,
        ),
      /** Forgets what was said of the last one. */
      forget: () => {
        patchState(store, { done: null, trouble: null });
      },
    };
  }),
);
