import { computed, inject } from '@angular/core';
import { patchState, signalStore, withComputed, withMethods, withState } from '@ngrx/signals';
import { Apollo } from 'apollo-angular';

import type { Refusal } from '../change/outcome.ts';
import { sendChange } from '../change/send-change.ts';
import type { SendingKey } from '../change/sending-key.ts';
import { keyFor } from '../change/sending-key.ts';
import type { CloseCampaignInput, OpenCampaignInput, ReopenCampaignInput } from '../graphql/generated/graphql.ts';
import { Words } from '../words/words.ts';
import { closeCampaignMutation, openCampaignMutation, reopenCampaignMutation } from './campaigns-query.ts';

/** What the coordinator does with a campaign. */
export type Step =
  | { readonly does: 'open'; readonly input: Omit<OpenCampaignInput, 'idempotencyKey'> }
  | { readonly does: 'close'; readonly input: Omit<CloseCampaignInput, 'idempotencyKey'> }
  | { readonly does: 'reopen'; readonly input: Omit<ReopenCampaignInput, 'idempotencyKey'> };

type Trouble =
  { readonly kind: 'refused'; readonly refusal: Refusal } | { readonly kind: 'conflict' | 'unreachable' | 'fault' };

interface State {
  readonly isSending: boolean;
  /** What was done last, and to which campaign. */
  readonly done: { readonly does: Step['does']; readonly name: string } | null;
  readonly trouble: Trouble | null;
  /** The key of what was sent and not answered. */
  readonly key: SendingKey | null;
}

/** What the coordinator does with campaigns: one step at a time, each once. */
export const CampaignStore = signalStore(
  withState<State>({ isSending: false, done: null, trouble: null, key: null }),
  withComputed(({ trouble }, words = inject(Words)) => ({
    /** Why it was not done, in words. */
    troubleSays: computed(() => {
      const why = trouble();
      if (why === null) return null;
      if (why.kind === 'refused') return why.refusal.says[words.language()];
      return words.t(why.kind === 'conflict' ? 'campaigns.conflict' : `change.trouble.${why.kind}`);
    }),
  })),
  withMethods((store, apollo = inject(Apollo)) => ({
    /** Takes a step. Returns the refusal, null when it was done, undefined when it could not be. */
    async take(step: Step): Promise<Refusal | null | undefined> {
      if (store.isSending()) return undefined;
      const key = keyFor(step, store.key());
      patchState(store, { isSending: true, key, done: null, trouble: null });
      const outcome = await send(apollo, step, key.key);
      // Without an answer the same key is kept: trying again cannot do it twice.
      const isAnswered = outcome.kind !== 'unreachable' && outcome.kind !== 'fault';
      patchState(store, { isSending: false, key: isAnswered ? null : key });
      if (outcome.kind === 'accepted') {
        patchState(store, { done: { does: step.does, name: outcome.answer.campaign.name } });
        return null;
      }
      patchState(store, { trouble: outcome.kind === 'refused' ? outcome : { kind: outcome.kind } });
      return outcome.kind === 'refused' ? outcome.refusal : undefined;
    },
  })),
);

function send(apollo: Apollo, step: Step, idempotencyKey: string) {
  switch (step.does) {
    case 'open':
      return sendChange(apollo, openCampaignMutation, { input: { ...step.input, idempotencyKey } });
    case 'close':
      return sendChange(apollo, closeCampaignMutation, { input: { ...step.input, idempotencyKey } });
    case 'reopen':
      return sendChange(apollo, reopenCampaignMutation, { input: { ...step.input, idempotencyKey } });
  }
}
