import type { Selectable, Transaction } from 'kysely';
import { USUAL_RHYTHM } from '#domain';
import type { Database } from '../database/open-database.ts';
import type { MailPreferenceTable, Tables } from '../database/tables.ts';
import { newLink } from './preference-link.ts';

export type MailPreference = Selectable<MailPreferenceTable>;

/** What somebody who never chose is told, and how. */
export const usualPreference = (personId: string): MailPreference => ({
  ...{ personId, rhythm: USUAL_RHYTHM, language: 'FR', link: newLink(), lookedOn: null },
});

/** Writes the usual preferences of somebody who has none. */
export async function keepUsual(db: Database | Transaction<Tables>, personId: string): Promise<void> {
  await db
    .insertInto('mailPreference')
    .values(usualPreference(personId))
    .onConflict((same) => same.doNothing())
    .execute();
}

/** Somebody's preferences, locked until the transaction ends. */
export async function lockPreference(trx: Transaction<Tables>, personId: string): Promise<MailPreference> {
  await keepUsual(trx, personId);
  return trx
    .selectFrom('mailPreference')
    .selectAll()
    .where('personId', '=', personId)
    .forUpdate()
    .executeTakeFirstOrThrow();
}
