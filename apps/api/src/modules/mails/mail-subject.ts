import type { MailState } from '#domain';
import type { Subject } from '../../ledger/change.ts';

/** A mail that was given up, as a thing that an administrator has sent again. */
export interface StoredMail {
  readonly id: string;
  readonly version: number;
  readonly state: MailState;
}

export const mailSubject: Subject<StoredMail> = {
  lock: async (trx, id) => {
    const mail = trx.selectFrom('mail').select(['id', 'version', 'state']).where('id', '=', id);
    return (await mail.forUpdate().executeTakeFirst()) ?? null;
  },
  policyObject: () => undefined,
  fields: ({ state }) => new Map([['mail.state', state]]),
  place: () => ({ planId: null, actionId: null }),
  write: async (trx, before, { version, state }) => {
    const again = { version, state, failure: null, settledAt: null };
    await trx.updateTable('mail').set(again).where('id', '=', before.id).execute();
  },
};
