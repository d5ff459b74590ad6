import type { Logger } from 'pino';
import { sql } from 'kysely';
import { insertAll } from '../database/insert-all.ts';
import type { Database } from '../database/open-database.ts';
import { newId } from '../modules/relay/ids.ts';
import type { ReadToLog } from './read-to-log.ts';

/** Milliseconds after which what was noted is written, at the latest. */
const SOON = 1_000;
/** How many reads are written by one statement. */
const BATCH = 500;
/** How many reads may wait to be written. Beyond, nothing more is read by those whose reads are logged. */
export const MOST_WAITING = 10_000;

/**
 * Writes what was read, off the way of the answers: noted in memory, written together a second later. What could not be
 * written waits and is tried again; what waits when the server stops is written before the database is closed.
 */
export class ReadLog {
  readonly #db: Database;
  readonly #log: Pick<Logger, 'error'>;
  readonly #most: number;
  readonly #waiting: (ReadToLog & { id: string })[] = [];
  readonly #uses = new Map<string, number>();
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> = Promise.resolve();

  constructor(db: Database, log: Pick<Logger, 'error'>, most = MOST_WAITING) {
    this.#db = db;
    this.#log = log;
    this.#most = most;
  }

  /** Whether no more may be noted before some was written. */
  get isFull(): boolean {
    return this.#waiting.length >= this.#most;
  }

  note(read: ReadToLog): void {
    this.#waiting.push({ id: newId('read'), ...read });
    this.#writeSoon();
  }

  /** Counts one request made with a token. */
  countUse(tokenId: string): void {
    this.#uses.set(tokenId, (this.#uses.get(tokenId) ?? 0) + 1);
    this.#writeSoon();
  }

  /** Writes all that waits, or as much as the database takes. Never throws. */
  flush(): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      if (this.#timer) clearTimeout(this.#timer);
      this.#timer = null;
      try {
        await this.#writeUses();
        while (this.#waiting.length) await this.#writeBatch();
      } catch (error) {
        this.#log.error({ err: error, waiting: this.#waiting.length }, 'What was read could not be logged yet');
        this.#writeSoon();
      }
    });
    return this.#writing;
  }

  /** Writes all that waits, for the last time. */
  async stop(): Promise<void> {
    await this.flush();
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#waiting.length) this.#log.error({ lost: this.#waiting.length }, 'What was read was not logged');
  }

  #writeSoon(): void {
    this.#timer ??= setTimeout(() => void this.flush(), SOON).unref();
  }

  async #writeBatch(): Promise<void> {
    const batch = this.#waiting.slice(0, BATCH);
    const plans = await this.#plansOf(batch);
    const rows = batch.map(({ planCodes, ...read }) => ({
      ...read,
      objects: [...read.objects],
      planIds: [...new Set([...read.planIds, ...planCodes.flatMap((code) => plans.get(code) ?? [])])],
    }));
    // What was written although the answer was lost is not written twice.
    await insertAll(this.#db, 'accessLog', rows, sql`on conflict (id) do nothing`);
    this.#waiting.splice(0, batch.length);
  }

  async #plansOf(batch: readonly ReadToLog[]): Promise<Map<string, string>> {
    const codes = [...new Set(batch.flatMap(({ planCodes }) => planCodes))];
    if (!codes.length) return new Map();
    const found = await this.#db.selectFrom('plan').select(['id', 'code']).where('code', 'in', codes).execute();
    return new Map(found.map(({ id, code }) => [code, id]));
  }

  async #writeUses(): Promise<void> {
    for (const [id, count] of [...this.#uses]) {
      await this.#db
        .updateTable('apiToken')
        .set({ requestCount: sql`request_count + ${count}::bigint` })
        .where('id', '=', id)
        .execute();
      const since = (this.#uses.get(id) ?? 0) - count;
      if (since > 0) this.#uses.set(id, since);
      else this.#uses.delete(id);
    }
  }
}
