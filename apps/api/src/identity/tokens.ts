import { timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { hashOf } from './secret.ts';
import { type SignedIn, signedInAs } from './signed-in.ts';
import { prefixOf } from './token-format.ts';

/** Compared with when no such token exists, so that the time taken tells nothing. */
const NOBODY = hashOf('');

/** Who holds this API token; null when it is malformed, unknown, expired, revoked, or its holder is disabled. */
export async function bearerOf(token: string, db: Database): Promise<SignedIn | null> {
  const prefix = prefixOf(token);
  if (!prefix) return null;
  const row = await db
    .selectFrom('apiToken')
    .select(['id', 'secretHash', 'personId', 'scopes'])
    .select(sql<boolean>`expires_at > now() and revoked_at is null`.as('isAlive'))
    .select(sql<boolean>`coalesce(last_used_at < now() - interval '1 minute', true)`.as('isStale'))
    .where('prefix', '=', prefix)
    .executeTakeFirst();
  const isRight = timingSafeEqual(Buffer.from(hashOf(token)), Buffer.from(row?.secretHash ?? NOBODY));
  if (!row?.isAlive || !isRight) return null;
  const holder = await signedInAs(row.personId, 'TOKEN', db, row);
  if (holder && row.isStale) {
    await db
      .updateTable('apiToken')
      .set({ lastUsedAt: sql`now()` })
      .where('id', '=', row.id)
      .execute();
  }
  return holder;
}
