import { sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { ABSOLUTE_HOURS, IDLE_MINUTES } from './ask-who.ts';
import { hashOf } from './secret.ts';
import { isAlive } from './sessions.ts';

/** How long a session has still to live when nothing more is asked in it. */
export interface SessionEnd {
  /** Whole seconds. */
  seconds: number;
  /** Whether staying would make it longer: not once its last hours are over anyway. */
  canStay: boolean;
}

/**
 * When a session ends, null when it has. Asking is no use of it: a page that looks at the clock keeps nobody signed in.
 *
 * @param stays Whether it is used now, as by any other request.
 */
export async function endOf(secret: string, db: Database, stays = false): Promise<SessionEnd | null> {
  const idle = sql`last_seen_at + make_interval(mins => ${IDLE_MINUTES}::int)`;
  const over = sql`created_at + make_interval(hours => ${ABSOLUTE_HOURS}::int)`;
  const secretHash = hashOf(secret);
  if (stays) {
    await db
      .updateTable('session')
      .set({ lastSeenAt: sql`now()` })
      .where('secretHash', '=', secretHash)
      .where(isAlive)
      .execute();
  }
  const found = await db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.personId')
    .select([
      sql<number>`extract(epoch from least(${idle}, ${over}) - now())::int`.as('seconds'),
      sql<boolean>`${over} > ${idle}`.as('canStay'),
    ])
    .where('secretHash', '=', secretHash)
    .where('person.disabledAt', 'is', null)
    .where(isAlive)
    .executeTakeFirst();
  return found ?? null;
}
