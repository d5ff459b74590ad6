import { computed, inject } from '@angular/core';
import { patchState, signalStore, withComputed, withMethods, withState } from '@ngrx/signals';
import { Apollo } from 'apollo-angular';

import type { Outcome, Refusal } from '../change/outcome.ts';
import { sendChange } from '../change/send-change.ts';
import type { SendingKey } from '../change/sending-key.ts';
import { keyFor } from '../change/sending-key.ts';
import type {
  AppointDeputyInput,
  ChangeInvitationInput,
  CloseAccountInput,
  EndDeputyInput,
  EndRoleInput,
  GrantRoleInput,
  HandOverInput,
  InvitePersonInput,
} from '../graphql/generated/graphql.ts';
import { Words } from '../words/words.ts';
import * as changes from './account-changes.ts';

type Asked<Input> = Omit<Input, 'idempotencyKey'>;

/** What whoever manages accounts does. */
export type Step =
  | { readonly does: 'grant'; readonly input: Asked<GrantRoleInput> }
  | { readonly does: 'end'; readonly input: Asked<EndRoleInput> }
  | { readonly does: 'close' | 'reopen' | 'undo'; readonly input: Asked<CloseAccountInput> }
  | { readonly does: 'handOver'; readonly input: Asked<HandOverInput> }
  | { readonly does: 'invite'; readonly input: Asked<InvitePersonInput> }
  | { readonly does: 'withdraw' | 'again'; readonly input: Asked<ChangeInvitationInput> }
  | { readonly does: 'appoint'; readonly input: Asked<AppointDeputyInput> }
  | { readonly does: 'endDeputy'; readonly input: Asked<EndDeputyInput> };

type Trouble =
  { readonly kind: 'refused'; readonly refusal: Refusal } | { readonly kind: 'conflict' | 'unreachable' | 'fault' };

interface State {
  readonly isSending: boolean;
  readonly done: Step['does'] | null;
  readonly trouble: Trouble | null;
  /** The key of what was sent and not answered. */
  readonly key: SendingKey | null;
}

/** Changes accounts and invitations: one thing at a time, each done once. */
export const AccountStore = signalStore(
  withState<State>({ isSending: false, done: null, trouble: null, key: null }),
  withComputed(({ trouble }, words = inject(Words)) => ({
    /** Why nothing was done, in words. */
    troubleSays: computed(() => {
      const why = trouble();
      if (why === null) return null;
      if (why.kind === 'refused') return why.refusal.says[words.language()];
      return words.t(why.kind === 'conflict' ? 'accounts.conflict' : `change.trouble.${why.kind}`);
    }),
  })),
  withMethods((store, apollo = inject(Apollo)) => ({
    /** Returns the refusal, null when it was done, undefined when it could not be. */
    async take(step: Step): Promise<Refusal | null | undefined> {
      if (store.isSending()) return undefined;
      const key = keyFor(step, store.key());
      patchState(store, { isSending: true, key, done: null, trouble: null });
      const outcome = await send(apollo, step, key.key);
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

function send(apollo: Apollo, step: Step, idempotencyKey: string): Promise<Outcome<unknown, unknown>> {
  switch (step.does) {
    case 'grant':
      return sendChange(apollo, changes.grantRole, { input: { ...step.input, idempotencyKey } });
    case 'end':
      return sendChange(apollo, changes.endRole, { input: { ...step.input, idempotencyKey } });
    case 'close':
      return sendChange(apollo, changes.closeAccount, { input: { ...step.input, idempotencyKey } });
    case 'reopen':
      return sendChange(apollo, changes.reopenAccount, { input: { ...step.input, idempotencyKey } });
    case 'undo':
      return sendChange(apollo, changes.undoHandOver, { input: { ...step.input, idempotencyKey } });
    case 'handOver':
      return sendChange(apollo, changes.handOver, { input: { ...step.input, idempotencyKey } });
    case 'invite':
      return sendChange(apollo, changes.invitePerson, { input: { ...step.input, idempotencyKey } });
    case 'withdraw':
      return sendChange(apollo, changes.withdrawInvitation, { input: { ...step.input, idempotencyKey } });
    case 'again':
      return sendChange(apollo, changes.sendInvitationAgain, { input: { ...step.input, idempotencyKey } });
    case 'appoint':
      return sendChange(apollo, changes.appointFor, { input: { ...step.input, idempotencyKey } });
    case 'endDeputy':
      return sendChange(apollo, changes.endDeputyFor, { input: { ...step.input, idempotencyKey } });
  }
}
