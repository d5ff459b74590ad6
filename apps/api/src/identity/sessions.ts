import { sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { hashOf, newSecret } from './secret.ts';
import { noteVisit } from './visits.ts';

/** Opens a session. Its secret goes into a cookie and nowhere else. */
export async function openSession(personId: string, db: Database): Promise<string> {
  const secret = newSecret();
  await db
    .insertInto('session')
    .values({
      secretHash: hashOf(secret),
      personId,
      createdAt: sql`now()`,
      lastSeenAt: sql`now()`,
      previousVisitAt: sql`(select last_seen_at from visit where person_id = ${personId})`,
    })
    .execute();
  await noteVisit(personId, db);
  return secret;
}

/** Ends a session at once. */
export async function closeSession(secret: string, db: Database): Promise<void> {
  const ended = db.deleteFrom('session').where('secretHash', '=', hashOf(secret));
  const session = await ended.returning('personId').executeTakeFirst();
  if (session) await noteVisit(session.personId, db);
}
