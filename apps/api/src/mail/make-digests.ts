import { type DigestItem, type Instant, digestDay, newsOf } from '#domain';
import type { Database } from '../database/open-database.ts';
import { newId } from '../modules/relay/ids.ts';
import { collectNews } from './collect-news.ts';
import { mailAddress } from './mail-address.ts';
import type { MailParts } from './mails-at-work.ts';
import { lockPreference, usualPreference } from './preferences.ts';
import { readAs, rightsOfReader } from './reader.ts';

type Parts = Pick<MailParts, 'changes' | 'clock' | 'db' | 'escalateAfter' | 'log'>;

/**
 * Writes the mail of each person whose day it is, when there is something to tell. Whoever does it, as often as they like, and
 * two servers at once: a day is looked at once for each person, and a thing told once.
 *
 * @returns How many were written.
 */
export async function makeDigests(parts: Parts): Promise<number> {
  let written = 0;
  for (const { id, day } of await whoseDayItIs(parts)) {
    // One whose mail cannot be made is tried again at the next round, and keeps nobody else from theirs.
    const wasWritten = await makeDigest(id, day, parts).catch((error: unknown) => {
      parts.log.error({ err: error, personId: id }, 'A digest could not be made');
      return false;
    });
    if (wasWritten) written += 1;
  }
  return written;
}

async function whoseDayItIs({ db, clock }: Parts): Promise<{ id: string; day: string }[]> {
  const people = await db
    .selectFrom('person')
    .leftJoin('mailPreference', 'mailPreference.personId', 'person.id')
    .select(['person.id', 'displayName', 'isDemo', 'rhythm', 'lookedOn'])
    .where('disabledAt', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('heldRole').select('heldRole.personId').whereRef('heldRole.personId', '=', 'person.id')),
    )
    .orderBy('person.id')
    .execute();
  const due: { id: string; day: string }[] = [];
  for (const { rhythm, lookedOn, ...person } of people) {
    const day = digestDay(rhythm ?? usualPreference(person.id).rhythm, clock() as Instant);
    if (day === null || (lookedOn !== null && lookedOn >= day)) continue;
    if (await mailAddress(person, db)) due.push({ id: person.id, day });
  }
  return due;
}

async function makeDigest(personId: string, day: string, parts: Parts): Promise<boolean> {
  const { db, clock, escalateAfter } = parts;
  const reader = await readAs(personId, parts);
  if (!reader) return false;
  // Read before: within a transaction there is one connection, and it is not the stores'.
  const news = await collectNews(reader, escalateAfter);
  return db.transaction().execute(async (trx) => {
    const { lookedOn, language } = await lockPreference(trx, personId);
    if (lookedOn !== null && lookedOn >= day) return false;
    const told = await trx.selectFrom('mailTold').select('item').where('personId', '=', personId).execute();
    const fresh = newsOf(news, new Set(told.map(({ item }) => item)));
    await trx.updateTable('mailPreference').set({ lookedOn: day }).where('personId', '=', personId).execute();
    if (!fresh.says.length) return false;
    const id = newId('mail');
    const rights = rightsOfReader(reader);
    const at = clock();
    await trx
      .insertInto('mail')
      .values({
        id,
        personId,
        day,
        language,
        rights,
        content: JSON.stringify(fresh.says),
        state: 'WAITING',
        writtenAt: at,
      })
      .execute();
    await trx
      .insertInto('mailTold')
      .values(fresh.told.map((item) => ({ personId, item, mailId: id, toldAt: at })))
      .execute();
    return true;
  });
}

/** What a mail tells, as it was written. */
export const itemsIn = (content: string): DigestItem[] => JSON.parse(content) as DigestItem[];

/** Months that a mail is kept once it was settled. What was told stays told. */
const KEPT_MONTHS = 6;

/** Deletes the mails whose time is over. */
export async function forgetOldMails(db: Database, now: string): Promise<void> {
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - KEPT_MONTHS);
  await db.deleteFrom('mail').where('settledAt', '<', before).execute();
}
