import { sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { hashOf, newSecret } from './secret.ts';
import { type SignedIn, admitted, peopleWithGrants } from './signed-in.ts';

/** Minutes without a request after which a session ends. */
export const IDLE_MINUTES = 30;
/** Hours after which it ends whatever happens. */
export const ABSOLUTE_HOURS = 12;

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

/** Who holds this session; null when it ended. The database's clock decides, so that ours cannot make it eternal. */
export async function holderOf(secret: string, db: Database): Promise<SignedIn | null> {
  const secretHash = hashOf(secret);
  const session = await peopleWithGrants(db)
    .innerJoin('session', 'session.personId', 'person.id')
    .select(['previousVisitAt', sql<boolean>`last_seen_at < now() - interval '1 minute'`.as('isStale')])
    .where('secretHash', '=', secretHash)
    .where('lastSeenAt', '>', sql<Date>`now() - make_interval(mins => ${IDLE_MINUTES}::int)`)
    .where('session.createdAt', '>', sql<Date>`now() - make_interval(hours => ${ABSOLUTE_HOURS}::int)`)
    .executeTakeFirst();
  if (!session) return null;
  const { previousVisitAt, isStale, ...found } = session;
  if (isStale) {
    await db
      .updateTable('session')
      .set({ lastSeenAt: sql`now()` })
      .where('secretHash', '=', secretHash)
      .execute();
    await noteVisit(found.id, db);
  }
  const signedIn = admitted(found, 'SESSION');
  return signedIn && { ...signedIn, previousVisitAt };
}

/** Ends a session at once. */
export async function closeSession(secret: string, db: Database): Promise<void> {
  const ended = db.deleteFrom('session').where('secretHash', '=', hashOf(secret));
  const session = await ended.returning('personId').executeTakeFirst();
  if (session) await noteVisit(session.personId, db);
}

/** They are here now. The moment is to the minute while a session lasts. */
async function noteVisit(personId: string, db: Database): Promise<void> {
  await db
    .insertInto('visit')
    .values({ personId, lastSeenAt: sql`now()` })
    .onConflict((known) => known.column('personId').doUpdateSet({ lastSeenAt: sql`now()` }))
    .execute();
}
