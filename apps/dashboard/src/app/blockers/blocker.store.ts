import { computed, inject } from '@angular/core';
import { patchState, signalStore, withComputed, withMethods, withState } from '@ngrx/signals';
import { Apollo } from 'apollo-angular';
import { readWrittenDate } from '#domain';

import type { Outcome, Refusal } from '../change/outcome.ts';
import { sendChange } from '../change/send-change.ts';
import type { SendingKey } from '../change/sending-key.ts';
import { keyFor } from '../change/sending-key.ts';
import type { BlockerType, Committee, DecisionBody } from '../graphql/generated/graphql.ts';
import { Words } from '../words/words.ts';
import { askedIn } from './asked-of.ts';
import {
  completeDecision,
  escalateBlocker,
  liftBlocker,
  raiseBlocker,
  recordDecision,
  withdrawBlocker,
} from './blocker-mutations.ts';
import type { BlockedAction } from './blocker-query.ts';
import type { Deed, Written } from './deed.ts';

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

/** What a deed is done to: the blockers it is about, or the decision. */
export interface About {
  readonly blockerIds: readonly string[];
  readonly decisionId: string;
}

type On = Pick<BlockedAction, 'id' | 'version'>;

/** What the person does about blockers and decisions of an action: one deed at a time, each done once. */
export const BlockerStore = signalStore(
  withState<State>({ isSending: false, done: null, trouble: null, key: null }),
  withComputed(({ trouble }, words = inject(Words)) => ({
    /** Why the last deed did not succeed, in words. */
    troubleSays: computed(() => {
      const why = trouble();
      if (!why) return null;
      return why.kind === 'refused' ? why.refusal.says[words.language()] : words.t(`change.trouble.${why.kind}`);
    }),
  })),
  withMethods((store, apollo = inject(Apollo)) => ({
    /** Sends the deed. Returns whether it was done. */
    async send(deed: Deed, action: On, about: About, written: Written): Promise<boolean> {
      if (store.isSending()) return false;
      const key = keyFor({ deed, ...action, ...about, ...written }, store.key());
      patchState(store, { isSending: true, trouble: null, done: null, key });
      const on = { actionId: action.id, expectedVersion: action.version, idempotencyKey: key.key };
      const outcome = await sendDeed(apollo, deed, on, about, written);
      if (outcome.kind === 'accepted') {
        patchState(store, { isSending: false, key: null, done: { deed, sequence: outcome.answer.sequence } });
        return true;
      }
      // Without an answer the same key is kept: trying again cannot do it twice.
      const isAnswered = outcome.kind === 'refused' || outcome.kind === 'conflict';
      const trouble = outcome.kind === 'refused' ? outcome : { kind: outcome.kind };
      patchState(store, { isSending: false, key: isAnswered ? null : key, trouble });
      return false;
    },
    /** Forgets what was said of the last deed. */
    forget: () => {
      patchState(store, { done: null, trouble: null });
    },
  })),
);

type Sent = Promise<Outcome<{ readonly sequence: number }, unknown>>;

function sendDeed(
  apollo: Apollo,
  deed: Deed,
  on: { actionId: string; expectedVersion: number; idempotencyKey: string },
  { blockerIds, decisionId }: About,
  written: Written,
): Sent {
  const { text, note, url } = written;
  const blockerId = blockerIds[0] ?? '';
  switch (deed) {
    case 'raise': {
      const { ministry: askedMinistry, role: askedRole } = askedIn(written.asked);
      const asked = { askedMinistry, askedRole, wantedBy: dateIn(written.wantedBy) };
      const type = written.type as BlockerType;
      const input = { ...on, type, text, milestoneId: written.milestoneId || null, ...asked };
      return sendChange(apollo, raiseBlocker, { input });
    }
    case 'escalate':
      return sendChange(apollo, escalateBlocker, {
        input: { ...on, blockerId, committee: written.committee as Committee, note },
      });
    case 'lift':
      return sendChange(apollo, liftBlocker, { input: { ...on, blockerId, note } });
    case 'withdraw':
      return sendChange(apollo, withdrawBlocker, { input: { ...on, blockerId, note } });
    case 'decide': {
      const { ministry: ownerMinistry, role: ownerRole } = askedIn(written.owner);
      const when = { takenOn: dateIn(written.takenOn), due: dateIn(written.due) };
      const body = written.body as DecisionBody;
      const input = { ...on, blockerIds: [...blockerIds], text, body, ownerMinistry, ownerRole, ...when };
      return sendChange(apollo, recordDecision, { input });
    }
    case 'complete':
      return sendChange(apollo, completeDecision, {
        input: { ...on, decisionId, doneOn: dateIn(written.doneOn), note, url: url.trim() || null },
      });
  }
}

/** The date as the contract writes it; what is none is for the rules to refuse. */
const dateIn = (typed: string): string => readWrittenDate(typed) ?? typed;
