import { sql } from 'kysely';
import type { Database } from '../database/open-database.ts';

/** A session or token that was used and had not been noted so for a minute. */
interface Used {
  secretHash: string;
  person: { id: string };
  /** A token has one. */
  prefix?: string;
}

/** Notes when sessions and tokens were last used, to the minute: reading then writes once a minute and not each time. */
export async function noteUse(all: readonly (Used | null)[], db: Database): Promise<void> {
  const used = all.filter((one) => one !== null);
  const hashes = (isToken: boolean) => [
    ...new Set(used.filter(({ prefix }) => (prefix !== undefined) === isToken).map(({ secretHash }) => secretHash)),
  ];
  const [sessions, tokens] = [hashes(false), hashes(true)];
  if (sessions.length) {
    await db
      .updateTable('session')
      .set({ lastSeenAt: sql`now()` })
      .where('secretHash', 'in', sessions)
      .execute();
    const people = new Set(used.filter(({ prefix }) => prefix === undefined).map(({ person }) => person.id));
    for (const id of people) await noteVisit(id, db);
  }
  if (tokens.length) {
    await db
      .updateTable('apiToken')
      .set({ lastUsedAt: sql`now()` })
      .where('secretHash', 'in', tokens)
      .execute();
  }
}

/** They are here now. The moment is to the minute while a session lasts. */
export async function noteVisit(personId: string, db: Database): Promise<void> {
  await db
    .insertInto('visit')
    .values({ personId, lastSeenAt: sql`now()` })
    .onConflict((known) => known.column('personId').doUpdateSet({ lastSeenAt: sql`now()` }))
    .execute();
}
