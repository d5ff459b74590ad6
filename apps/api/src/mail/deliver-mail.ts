import type { Selectable } from 'kysely';
import type { MailTable } from '../database/tables.ts';
import type { Attempt } from '../jobs/jobs.ts';
import { failureSaid } from './failure-said.ts';
import { letterOf } from './letter.ts';
import { mailAddress } from './mail-address.ts';
import type { MailParts } from './mails-at-work.ts';
import { itemsIn } from './make-digests.ts';
import { isRefusedForGood } from './post.ts';
import { PREFERENCES_PATH, mailKey, signedLink } from './preference-link.ts';
import { lockPreference } from './preferences.ts';
import { readAs, rightsOfReader } from './reader.ts';

/**
 * Sends a mail that waits, to the address of the moment, unless its reader's rights are others than those that it was written
 * with. A failure is kept with the mail; the last one settles it.
 *
 * @throws What the mail server says, as long as it is to be tried again.
 */
export async function deliverMail(id: string, attempt: Attempt, parts: MailParts): Promise<void> {
  const mail = await parts.db.selectFrom('mail').selectAll().where('id', '=', id).executeTakeFirst();
  if (mail?.state !== 'WAITING') return;
  const reader = await readAs(mail.personId, parts);
  const person = reader?.signedIn?.person;
  if (!reader || !person || rightsOfReader(reader) !== mail.rights) return cancel(mail, parts);
  const address = await mailAddress(person, parts.db);
  if (address === null) return cancel(mail, parts);
  try {
    await parts.post.send(await letterFor(mail, { name: person.displayName, address }, parts), person.isDemo);
  } catch (error) {
    const isOver = attempt.isLast || isRefusedForGood(error);
    await settle(mail, { address, failure: failureSaid(error), ...(isOver && { state: 'FAILED' }) }, parts);
    parts.log.error({ err: error, mailId: id, attempt: attempt.number }, 'A mail could not be sent');
    if (isOver) return;
    throw error;
  }
  await settle(mail, { address, failure: null, state: 'SENT' }, parts);
}

async function letterFor(
  { id, personId, language, content }: Selectable<MailTable>,
  to: { name: string; address: string },
  { db, origin }: MailParts,
) {
  const { link } = await db.transaction().execute((trx) => lockPreference(trx, personId));
  return letterOf({
    ...{ id, to, items: itemsIn(content), origin: origin() },
    language: language === 'EN' ? 'en' : 'fr',
    preferences: `${origin()}${PREFERENCES_PATH}/${signedLink(link, await mailKey(db))}`,
  });
}

async function settle(
  { id }: Selectable<MailTable>,
  how: { address: string; failure: string | null; state?: 'SENT' | 'FAILED' },
  { db, clock }: MailParts,
): Promise<void> {
  await db
    .updateTable('mail')
    .set((row) => ({ ...how, attempts: row('attempts', '+', 1), ...(how.state && { settledAt: clock() }) }))
    .where('id', '=', id)
    .where('state', '=', 'WAITING')
    .execute();
}

/** It is not theirs any more: what it would have told is told again by the next one, as far as they may see it then. */
async function cancel({ id }: Selectable<MailTable>, { db, clock }: MailParts): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const cancelled = await trx
      .updateTable('mail')
      .set({ state: 'CANCELLED', settledAt: clock() })
      .where('id', '=', id)
      .where('state', '=', 'WAITING')
      .returning('id')
      .execute();
    if (cancelled.length) await trx.deleteFrom('mailTold').where('mailId', '=', id).execute();
  });
}
