import { computed, inject } from '@angular/core';
import { patchState, signalStore, withComputed, withMethods, withState } from '@ngrx/signals';
import { Apollo } from 'apollo-angular';

import type { Outcome, Refusal } from '../../change/outcome.ts';
import { sendChange } from '../../change/send-change.ts';
import { type SendingKey, keyFor } from '../../change/sending-key.ts';
import { Words } from '../../words/words.ts';
import { type RoundActionView, confirmUpdate, takeBackUpdate } from './round-query.ts';
import { obstacleTo, unchanged } from './unchanged.ts';

/** Where an action of the round stands. */
export interface Turn {
  readonly action: RoundActionView;
  /** The entry of the ledger that records what was sent about it, null while it is to be done. */
  readonly sequence: number | null;
  readonly isSending: boolean;
  readonly trouble: Trouble | null;
  /** The key of what was sent and not answered. */
  readonly key: SendingKey | null;
}

type Trouble =
  { readonly kind: 'refused'; readonly refusal: Refusal } | { readonly kind: 'conflict' | 'unreachable' | 'fault' };

interface Accepted {
  readonly sequence: number;
  readonly action: RoundActionView;
}

/**
 * A round of the actions that wait for a word. An action stays at its place once it is done: the list must not move under
 * the finger that goes through it.
 */
export const RoundStore = signalStore(
  withState<{ readonly turns: readonly Turn[] }>({ turns: [] }),
  withComputed(({ turns }) => ({
    done: computed(() => turns().filter(({ sequence }) => sequence !== null).length),
  })),
  withMethods((store, apollo = inject(Apollo), words = inject(Words)) => {
    const turnOf = (id: string) => store.turns().find(({ action }) => action.id === id);
    const set = (id: string, changes: Partial<Turn>) => {
      patchState(store, ({ turns }) => ({
        turns: turns.map((turn) => (turn.action.id === id ? { ...turn, ...changes } : turn)),
      }));
    };

    /** Sends one change about an action; a second click while it is on its way does nothing. Says whether it was done. */
    async function send<Input extends object>(
      id: string,
      asked: Input,
      leave: (input: Input & { idempotencyKey: string }) => Promise<Outcome<Accepted, unknown>>,
      after: (answer: Accepted) => Partial<Turn>,
    ): Promise<boolean> {
      const turn = turnOf(id);
      if (!turn || turn.isSending) return false;
      const key = keyFor(asked, turn.key);
      set(id, { isSending: true, trouble: null, key });
      const outcome = await leave({ ...asked, idempotencyKey: key.key });
      if (outcome.kind === 'accepted') {
        set(id, { isSending: false, key: null, action: outcome.answer.action, ...after(outcome.answer) });
        return true;
      }
      // Without an answer the same key is kept: trying again cannot do it twice.
      const isAnswered = outcome.kind === 'refused' || outcome.kind === 'conflict';
      const trouble = outcome.kind === 'refused' ? outcome : { kind: outcome.kind };
      set(id, { isSending: false, trouble, key: isAnswered ? null : key });
      return false;
    }

    return {
      /** Takes in what the server says is to be done: new actions come last, known ones are brought up to date. */
      meet(actions: readonly RoundActionView[]): void {
        const known = new Map(actions.map((action) => [action.id, action]));
        patchState(store, ({ turns }) => {
          const kept = turns.map((turn) => {
            const now = known.get(turn.action.id);
            return now && turn.sequence === null ? { ...turn, action: now } : turn;
          });
          const here = new Set(turns.map(({ action }) => action.id));
          const fresh = [...known.values()].filter(({ id }) => !here.has(id));
          const turn = { sequence: null, isSending: false, trouble: null, key: null };
          return { turns: [...kept, ...fresh.map((action) => ({ action, ...turn }))] };
        });
      },
      /** Says that nothing is new, as last declared. */
      async confirm(id: string): Promise<boolean> {
        const turn = turnOf(id);
        if (!turn || turn.sequence !== null || obstacleTo(turn.action) !== null) return false;
        return send(
          id,
          unchanged(turn.action),
          (input) => sendChange(apollo, confirmUpdate, { input }),
          ({ sequence }) => ({ sequence }),
        );
      },
      /** Takes back what was just sent: the action is to be done again. */
      async takeBack(id: string): Promise<boolean> {
        const turn = turnOf(id);
        if (turn?.sequence == null) return false;
        const asked = { actionId: id, expectedVersion: turn.action.version };
        return send(
          id,
          asked,
          (input) => sendChange(apollo, takeBackUpdate, { input }),
          () => ({ sequence: null }),
        );
      },
      /** Notes that a whole report was sent about it. */
      reported(id: string, sequence: number): void {
        set(id, { sequence, trouble: null });
      },
      /** Why the last sending did not succeed, in words. */
      say({ trouble }: Turn): string | null {
        if (trouble === null) return null;
        return trouble.kind === 'refused'
          ? trouble.refusal.says[words.language()]
          : words.t(`change.trouble.${trouble.kind}`);
      },
    };
  }),
);
