import { computed, inject } from '@angular/core';
import { patchState, signalStore, withComputed, withMethods, withState } from '@ngrx/signals';
import { Apollo } from 'apollo-angular';

import type { Refusal } from '../change/outcome.ts';
import { sendChange } from '../change/send-change.ts';
import type { SendingKey } from '../change/sending-key.ts';
import { keyFor } from '../change/sending-key.ts';
import type { TakeSnapshotInput } from '../graphql/generated/graphql.ts';
import { Words } from '../words/words.ts';
import type { SnapshotView } from './snapshots-query.ts';
import { takeSnapshotMutation } from './snapshots-query.ts';

type Trouble =
  { readonly kind: 'refused'; readonly refusal: Refusal } | { readonly kind: 'conflict' | 'unreachable' | 'fault' };

interface State {
  readonly isTaking: boolean;
  /** The snapshot just taken. */
  readonly taken: SnapshotView | null;
  readonly trouble: Trouble | null;
  /** The key of what was sent and not answered. */
  readonly key: SendingKey | null;
}

/** What the person does with snapshots: takes one at a time, each once. */
export const SnapshotStore = signalStore(
  withState<State>({ isTaking: false, taken: null, trouble: null, key: null }),
  withComputed(({ trouble }, words = inject(Words)) => ({
    /** Why it was not taken, in words. */
    troubleSays: computed(() => {
      const why = trouble();
      if (why === null) return null;
      if (why.kind === 'refused') return why.refusal.says[words.language()];
      return words.t(why.kind === 'conflict' ? 'snapshots.conflict' : `change.trouble.${why.kind}`);
    }),
  })),
  withMethods((store, apollo = inject(Apollo)) => ({
    /** Takes a snapshot. Returns whether it was done. */
    async take(asked: Omit<TakeSnapshotInput, 'idempotencyKey'>): Promise<boolean> {
      if (store.isTaking()) return false;
      const key = keyFor(asked, store.key());
      patchState(store, { isTaking: true, key, taken: null, trouble: null });
      const input = { ...asked, idempotencyKey: key.key };
      const outcome = await sendChange(apollo, takeSnapshotMutation, { input });
      // Without an answer the same key is kept: trying again cannot take it twice.
      const isAnswered = outcome.kind !== 'unreachable' && outcome.kind !== 'fault';
      patchState(store, { isTaking: false, key: isAnswered ? null : key });
      if (outcome.kind === 'accepted') {
        patchState(store, { taken: outcome.answer.snapshot });
        return true;
      }
      patchState(store, { trouble: outcome.kind === 'refused' ? outcome : { kind: outcome.kind } });
      return false;
    },
  })),
);
