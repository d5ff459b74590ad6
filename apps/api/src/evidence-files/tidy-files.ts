import { sql } from 'kysely';
import type { Logger } from 'pino';
import type { Database } from '../database/open-database.ts';
import type { FileFolder } from './file-folder.ts';

const DAY = 86_400_000;
/** How long a file waits to be brought by an update: a draft that is taken up again after a week still finds it. */
const WAITS_DAYS = 14;

/**
 * Deletes files that were given and never submitted, and bytes that nothing knows of: what a killed server was receiving.
 * What an update brings, returned or withdrawn ones too, is never deleted.
 *
 * @param now ISO 8601 in UTC.
 * @returns How many files went.
 */
export async function tidyFiles(db: Database, folder: FileFolder, now: string): Promise<number> {
  const before = new Date(Date.parse(now) - WAITS_DAYS * DAY).toISOString();
  // The row goes first: bytes without a row are found below, a row without its bytes would promise what is not there.
  const { rows } = await sql<{ id: string }>`
    delete from evidence_file where stored_at < ${before}::timestamptz
      and not exists (select from evidence where file_id = evidence_file.id) returning id`.execute(db);
  for (const { id } of rows) await folder.remove(id);
  let count = rows.length;
  for await (const { id, isKept } of folder.writtenBefore(new Date(Date.parse(now) - DAY))) {
    const known = isKept && (await db.selectFrom('evidenceFile').select('id').where('id', '=', id).executeTakeFirst());
    if (known) continue;
    await (isKept ? folder.remove(id) : folder.drop(id));
    count += 1;
  }
  return count;
}

/**
 * Tidies at once and every day while the server runs.
 *
 * @returns What stops it; what is under way is waited for.
 */
export function tidyDaily(
  db: Database,
  { folder, clock, log }: { folder: FileFolder; clock: () => string; log: Pick<Logger, 'error'> },
): () => Promise<void> {
  const tidy = (): Promise<unknown> =>
    tidyFiles(db, folder, clock()).catch((error: unknown) =>
      log.error({ err: error }, 'Files that nobody submitted could not be deleted'),
    );
  let underWay = tidy();
  const timer = setInterval(() => {
    underWay = underWay.then(tidy);
  }, DAY).unref();
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}
