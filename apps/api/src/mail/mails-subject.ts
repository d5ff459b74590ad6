import { createHash } from 'node:crypto';
import type { DigestRhythm } from '#domain';
import type { Subject } from '../ledger/change.ts';
import { lockPreference } from './preferences.ts';

/** An account with what its holder is told by mail. */
export interface AccountMails {
  readonly id: string;
  readonly version: number;
  readonly rhythm: DigestRhythm;
  readonly language: 'FR' | 'EN';
  readonly link: string;
}

/** The mails of an account, as a thing that people change: the ledger tells when somebody chose not to be told. */
export const mailsSubject: Subject<AccountMails> = {
  lock: async (trx, id) => {
    const person = await trx
      .selectFrom('person')
      .select(['id', 'version'])
      .where('id', '=', id)
      .forNoKeyUpdate()
      .executeTakeFirst();
    if (!person) return null;
    const { rhythm, language, link } = await lockPreference(trx, id);
    return { ...person, rhythm, language, link };
  },
  policyObject: () => undefined,
  fields: ({ rhythm, language, link }) =>
    new Map([
      ['mails.rhythm', rhythm],
      ['mails.language', language],
      // Enough to tell that it is another one.
      ['mails.link', createHash('sha256').update(link).digest('hex').slice(0, 16)],
    ]),
  place: () => ({ planId: null, actionId: null }),
  write: async (trx, before, { version, rhythm, language, link }) => {
    await trx.updateTable('person').set({ version }).where('id', '=', before.id).execute();
    await trx.updateTable('mailPreference').set({ rhythm, language, link }).where('personId', '=', before.id).execute();
  },
};
