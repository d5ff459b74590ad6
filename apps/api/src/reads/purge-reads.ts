import { sql } from 'kysely';
import type { Logger } from 'pino';
import type { Database } from '../database/open-database.ts';

const DAY = 86_400_000;
/** How many rows one statement deletes: none of them takes long. */
const PART = 5_000;

/**
 * Deletes what was read more than so many calendar months ago. The database keeps the last six months whatever is asked of
 * it, by its own clock.
 *
 * @param now ISO 8601 in UTC.
 * @returns How many reads were deleted.
 */
export async function purgeReads(db: Database, months: number, now: string, part = PART): Promise<number> {
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - months);
  let deleted = 0;
  for (;;) {
    const { rows } = await sql<{ count: number }>`
      select purge_access_log(${before.toISOString()}::timestamptz, ${part}::integer) as count`.execute(db);
    const count = rows[0]?.count ?? 0;
    deleted += count;
    if (count < part) return deleted;
  }
}

/**
 * Purges at once and every day while the server runs.
 *
 * @returns What stops it; what is under way is waited for.
 */
export function purgeDaily(
  db: Database,
  { months, clock, log }: { months: number; clock: () => string; log: Pick<Logger, 'error'> },
): () => Promise<void> {
  const purge = (): Promise<unknown> =>
    purgeReads(db, months, clock()).catch((error: unknown) =>
      log.error({ err: error }, 'Old reads could not be deleted'),
    );
  let underWay = purge();
  const timer = setInterval(() => {
    underWay = underWay.then(purge);
  }, DAY).unref();
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}
