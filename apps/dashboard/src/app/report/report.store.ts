import { computed, inject } from '@angular/core';
import { patchState, signalStore, withComputed, withMethods, withState } from '@ngrx/signals';
import { Apollo } from 'apollo-angular';

import type { Refusal } from '../change/outcome.ts';
import { sendChange } from '../change/send-change.ts';
import type { SendingKey } from '../change/sending-key.ts';
import { keyFor } from '../change/sending-key.ts';
import type { SubmitUpdateInput } from '../graphql/generated/graphql.ts';
import { Words } from '../words/words.ts';
import { submitUpdate } from './report-query.ts';

/** What the form sends, save its key. */
export type Report = Omit<SubmitUpdateInput, 'idempotencyKey'>;

type Trouble =
  { readonly kind: 'refused'; readonly refusal: Refusal } | { readonly kind: 'conflict' | 'unreachable' | 'fault' };

interface State {
  readonly isSending: boolean;
  /** Why the last sending did not succeed. */
  readonly trouble: Trouble | null;
  /** The entry of the ledger, once accepted. */
  readonly sequence: number | null;
}

/** The sending of a report. A double click or a second try after silence does it once. */
export const ReportStore = signalStore(
  withState<State>({ isSending: false, trouble: null, sequence: null }),
  withComputed(({ trouble }, words = inject(Words)) => ({
    /** What to say of the last sending, when it is not about one field. */
    troubleSays: computed(() => {
      const why = trouble();
      if (!why || why.kind === 'conflict') return null;
      return why.kind === 'refused' ? why.refusal.says[words.language()] : words.t(`report.trouble.${why.kind}`);
    }),
  })),
  withMethods((store, apollo = inject(Apollo), words = inject(Words)) => ({
    /**
     * Sends the report. `keep` is given the key before it leaves, and null once the server has answered.
     * Does nothing while another sending is on its way.
     */
    async send(
      report: Report,
      before: SendingKey | null,
      keep: (key: SendingKey | null) => Promise<void>,
    ): Promise<void> {
      if (store.isSending() || store.sequence() !== null) return;
      const key = keyFor(report, before);
      patchState(store, { isSending: true, trouble: null });
      await keep(key);
      const input = { ...report, idempotencyKey: key.key };
      const outcome = await sendChange(apollo, submitUpdate, { input, language: words.apiLanguage() });
      if (outcome.kind === 'accepted') {
        patchState(store, { isSending: false, sequence: outcome.answer.sequence });
        return;
      }
      if (outcome.kind !== 'unreachable' && outcome.kind !== 'fault') await keep(null);
      const trouble = outcome.kind === 'refused' ? outcome : { kind: outcome.kind };
      patchState(store, { isSending: false, trouble });
    },
    /** It left by itself, after silence. */
    sentBy: (sequence: number) => {
      patchState(store, { isSending: false, trouble: null, sequence });
    },
    /** Forgets the last trouble. */
    forget: () => {
      patchState(store, { trouble: null });
    },
  })),
);
