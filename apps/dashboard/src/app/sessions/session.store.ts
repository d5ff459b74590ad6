import { computed, inject } from '@angular/core';
import { patchState, signalStore, withComputed, withMethods, withState } from '@ngrx/signals';
import { Apollo } from 'apollo-angular';

import type { Refusal } from '../change/outcome.ts';
import { sendChange } from '../change/send-change.ts';
import type { SendingKey } from '../change/sending-key.ts';
import { keyFor } from '../change/sending-key.ts';
import { Words } from '../words/words.ts';
import { endSessions } from './sessions-query.ts';

type Trouble =
  { readonly kind: 'refused'; readonly refusal: Refusal } | { readonly kind: 'conflict' | 'unreachable' | 'fault' };

interface State {
  readonly isEnding: boolean;
  /** What was ended last: one session, or all the others. */
  readonly ended: 'one' | 'others' | null;
  readonly trouble: Trouble | null;
  /** The key of what was sent and not answered. */
  readonly key: SendingKey | null;
}

/** Ends sessions of the account: one thing at a time, each done once. */
export const SessionStore = signalStore(
  withState<State>({ isEnding: false, ended: null, trouble: null, key: null }),
  withComputed(({ trouble }, words = inject(Words)) => ({
    /** Why nothing was ended, in words. */
    troubleSays: computed(() => {
      const why = trouble();
      if (why === null) return null;
      if (why.kind === 'refused') return why.refusal.says[words.language()];
      return words.t(why.kind === 'conflict' ? 'sessions.conflict' : `change.trouble.${why.kind}`);
    }),
  })),
  withMethods((store, apollo = inject(Apollo)) => ({
    /** Ends one session, or with null all save this one. Returns whether it was done. */
    async end(sessionId: string | null, expectedVersion: number): Promise<boolean> {
      if (store.isEnding()) return false;
      const asked = { sessionId, expectedVersion };
      const key = keyFor(asked, store.key());
      patchState(store, { isEnding: true, key, ended: null, trouble: null });
      const outcome = await sendChange(apollo, endSessions, { input: { ...asked, idempotencyKey: key.key } });
      // Without an answer the same key is kept: trying again cannot do it twice.
      const isAnswered = outcome.kind !== 'unreachable' && outcome.kind !== 'fault';
      patchState(store, { isEnding: false, key: isAnswered ? null : key });
      if (outcome.kind === 'accepted') {
        patchState(store, { ended: sessionId === null ? 'others' : 'one' });
        return true;
      }
      patchState(store, { trouble: outcome.kind === 'refused' ? outcome : { kind: outcome.kind } });
      return false;
    },
  })),
);
