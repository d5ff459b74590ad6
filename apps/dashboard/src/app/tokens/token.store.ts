import { computed, inject } from '@angular/core';
import { patchState, signalStore, withComputed, withMethods, withState } from '@ngrx/signals';
import { Apollo } from 'apollo-angular';

import type { Outcome, Refusal } from '../change/outcome.ts';
import { sendChange } from '../change/send-change.ts';
import type { SendingKey } from '../change/sending-key.ts';
import { keyFor } from '../change/sending-key.ts';
import { Words } from '../words/words.ts';
import type { TokenView } from './tokens-query.ts';
import { createToken, revokeToken } from './tokens-query.ts';

type Trouble =
  { readonly kind: 'refused'; readonly refusal: Refusal } | { readonly kind: 'conflict' | 'unreachable' | 'fault' };
interface Changed {
  readonly token: TokenView;
  readonly secret?: string | null;
}

/** A token just made; its secret is null when the answer that held it was lost on the way. */
export interface Fresh {
  readonly name: string;
  readonly secret: string | null;
}

/** A token to be made. */
export interface AskedToken {
  readonly name: string;
  readonly days: number;
  readonly scopes: { readonly openUpdates: boolean; readonly ledger: boolean; readonly accounts: boolean };
}

interface State {
  readonly doing: 'create' | 'revoke' | null;
  /** Kept in memory for as long as the page is open, and nowhere else. */
  readonly fresh: Fresh | null;
  /** The name of the token just revoked. */
  readonly revoked: string | null;
  readonly trouble: Trouble | null;
  /** The key of what was sent and not answered. */
  readonly key: SendingKey | null;
}

/** What the person does with the tokens of the account: one thing at a time, each done once. */
export const TokenStore = signalStore(
  withState<State>({ doing: null, fresh: null, revoked: null, trouble: null, key: null }),
  withComputed(({ trouble }, words = inject(Words)) => ({
    /** Why the last change was not made, in words. */
    troubleSays: computed(() => {
      const why = trouble();
      if (why === null) return null;
      if (why.kind === 'refused') return why.refusal.says[words.language()];
      return words.t(why.kind === 'conflict' ? 'tokens.conflict' : `change.trouble.${why.kind}`);
    }),
  })),
  withMethods((store, apollo = inject(Apollo)) => {
    async function send<Input extends object>(
      doing: 'create' | 'revoke',
      asked: Input,
      change: (input: Input & { idempotencyKey: string }) => Promise<Outcome<Changed, unknown>>,
    ): Promise<Changed | null> {
      if (store.doing() !== null) return null;
      const key = keyFor({ doing, ...asked }, store.key());
      patchState(store, { doing, key, fresh: null, revoked: null, trouble: null });
      const outcome = await change({ ...asked, idempotencyKey: key.key });
      // Without an answer the same key is kept: trying again cannot do it twice.
      const isAnswered = outcome.kind !== 'unreachable' && outcome.kind !== 'fault';
      patchState(store, { doing: null, key: isAnswered ? null : key });
      if (outcome.kind === 'accepted') return outcome.answer;
      patchState(store, { trouble: outcome.kind === 'refused' ? outcome : { kind: outcome.kind } });
      return null;
    }

    return {
      /** Creates a token. Returns whether it was done. */
      async create(asked: AskedToken, expectedVersion: number): Promise<boolean> {
        const changed = await send('create', { ...asked, expectedVersion }, (input) =>
          sendChange(apollo, createToken, { input }),
        );
        if (changed) patchState(store, { fresh: { name: changed.token.name, secret: changed.secret ?? null } });
        return changed !== null;
      },
      /** Revokes a token. Returns whether it was done. */
      async revoke(tokenId: string, expectedVersion: number): Promise<boolean> {
        const changed = await send('revoke', { tokenId, expectedVersion }, (input) =>
          sendChange(apollo, revokeToken, { input }),
        );
        if (changed) patchState(store, { revoked: changed.token.name });
        return changed !== null;
      },
      /** Takes the secret off the screen, for ever. */
      forget: () => {
        patchState(store, { fresh: null });
      },
    };
  }),
);
