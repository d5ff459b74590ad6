import { sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { newId } from '../modules/relay/ids.ts';
import { ABSOLUTE_HOURS, IDLE_MINUTES } from './ask-who.ts';
import { hashOf, newSecret } from './secret.ts';
import { noteVisit } from './visits.ts';

/** What is kept of how a session was opened. */
export interface Opening {
  browser?: string | null;
  acr?: string | null;
  /** When they had last been here before, for a session that goes on; as it is known unless said. */
  previousVisitAt?: Date | null;
  /** What the provider gets back at sign-out. */
  idToken?: string | null;
}

const isIdle = sql<boolean>`last_seen_at <= now() - make_interval(mins => ${IDLE_MINUTES}::int)`;
const isOver = sql<boolean>`created_at <= now() - make_interval(hours => ${ABSOLUTE_HOURS}::int)`;
/** Whether a session has not ended. The database's clock decides, so that ours cannot make it eternal. */
export const isAlive = sql<boolean>`not (${isIdle} or ${isOver})`;

/** Opens a session. Its secret goes into a cookie and nowhere else. */
export async function openSession(personId: string, db: Database, opening: Opening = {}): Promise<string> {
  const secret = newSecret();
  // What ended by itself is kept no longer than this.
  await db
    .deleteFrom('session')
    .where('personId', '=', personId)
    .where(sql<boolean>`not ${isAlive}`)
    .execute();
  await db
    .insertInto('session')
    .values({
      id: newId('ses'),
      secretHash: hashOf(secret),
      personId,
      createdAt: sql`now()`,
      lastSeenAt: sql`now()`,
      previousVisitAt:
        opening.previousVisitAt === undefined
          ? sql`(select last_seen_at from visit where person_id = ${personId})`
          : opening.previousVisitAt,
      browser: opening.browser ?? null,
      acr: opening.acr ?? null,
      idToken: opening.idToken ?? null,
    })
    .execute();
  await noteVisit(personId, db);
  return secret;
}

/** Ends a session at once. @returns The ID token that it was opened with, if any. */
export async function closeSession(secret: string, db: Database): Promise<string | null> {
  const ended = db.deleteFrom('session').where('secretHash', '=', hashOf(secret));
  const session = await ended.returning(['personId', 'idToken']).executeTakeFirst();
  if (session) await noteVisit(session.personId, db);
  return session?.idToken ?? null;
}
