import { type RawBuilder, type Transaction, sql } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * What says for whom a transaction writes, until it ends: the policies of rows hold what it writes against the roles that
 * these people hold (ADR 32). To be selected.
 */
export const speakingFor = (personIds: readonly string[]): RawBuilder<string> =>
  sql`set_config('jalon.people', ${[...new Set(personIds)].join(' ')}::text, true)`;

/** Says that the program itself writes: an import, a migration. */
export async function asProgram(trx: Transaction<Tables>): Promise<void> {
  await sql`select set_config('jalon.people', 'PROGRAM', true)`.execute(trx);
}
