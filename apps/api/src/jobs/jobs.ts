import { type JobWithMetadata, PgBoss, type QueueOptions } from 'pg-boss';
import type { Logger } from 'pino';
import type { OpenDatabase, RunScript } from '../database/open-database.ts';
import { QUEUE_SCHEMA } from './install-queue.ts';

/** A kind of work that waits in the database until some server does it. */
export interface Work<Content extends object> {
  name: string;
  /** When a failed one is tried again, and how often. */
  retry?: Pick<QueueOptions, 'retryLimit' | 'retryDelay' | 'retryBackoff' | 'retryDelayMax'>;
  /** When one is made by the clock of the database: five fields, by the clock of Paris. */
  every?: string;
  /** Does one. What it throws makes it be tried again. */
  run(content: Content, attempt: Attempt): Promise<void>;
}

/** Which attempt it is, the first being 1, and whether it is the last. */
export interface Attempt {
  number: number;
  isLast: boolean;
}

type Log = Pick<Logger, 'error' | 'warn'>;

/**
 * Work in the database: any server may give some, one of those that run does it, and what a server that was killed left is
 * done by another. The queue is pg-boss's, on both databases.
 */
export class Jobs {
  readonly #boss: PgBoss;
  readonly #pollSeconds: number;
  readonly #run: RunScript;
  readonly #workers = new Map<string, string>();

  /** @param pollSeconds How often a server looks whether there is work, in seconds. */
  constructor({ kind, runScript }: OpenDatabase, { log, pollSeconds = 10 }: { log: Log; pollSeconds?: number }) {
    this.#pollSeconds = pollSeconds;
    this.#run = runScript;
    this.#boss = new PgBoss({
      db: { executeSql: runScript },
      backend: kind === 'embedded' ? 'pglite' : 'postgres',
      schema: QUEUE_SCHEMA,
      // Its tables come with our migrations, which the owner of the database runs.
      migrate: false,
      createSchema: false,
      reindex: false,
      monitorVacuum: false,
    });
    this.#boss.on('error', (error) => log.error({ err: error }, 'The queue of jobs met a failure'));
    this.#boss.on('warning', (warning) => log.warn({ warning }, 'The queue of jobs warns'));
  }

  /** @throws When the tables are missing, or another version's. */
  async start(): Promise<void> {
    await this.#boss.start();
  }

  /** Begins to do this kind of work here. */
  async take<Content extends object>({ name, retry, every, run }: Work<Content>): Promise<void> {
    // One of a key at a time, whether it waits, is under way or is to be tried again: whoever asks twice is answered once.
    await this.#boss.createQueue(name, { policy: 'exclusive', ...retry });
    if (retry) await this.#boss.updateQueue(name, retry);
    const options = { pollingIntervalSeconds: this.#pollSeconds, includeMetadata: true } as const;
    const doOne = async ([job]: JobWithMetadata<Content>[]): Promise<void> => {
      if (!job) return;
      const { data, retryCount, retryLimit } = job;
      try {
        await run(data, { number: retryCount + 1, isLast: retryCount >= retryLimit });
      } finally {
        // There may be more: what waits is done one after the other, not one at each look.
        this.#look(name);
      }
    };
    this.#workers.set(name, await this.#boss.work<Content, void, typeof options>(name, options, doOne));
    if (every) await this.#boss.schedule(name, every, {}, { tz: 'Europe/Paris' });
  }

  /** Gives work. None is added while one with that key is not done. */
  async give(name: string, content: object, key: string): Promise<void> {
    await this.#boss.send(name, content, { singletonKey: key });
    this.#look(name);
  }

  /** Looks for work of this kind at once, when it is done here. */
  #look(name: string): void {
    const worker = this.#workers.get(name);
    if (worker !== undefined) this.#boss.notifyWorker(worker);
  }

  /** Whether all that was given is done, as far as it can be. */
  async isIdle(): Promise<boolean> {
    const { rows } = await this.#run(
      `select 1 from ${QUEUE_SCHEMA}.job where state in ('created', 'retry', 'active') and name not like '\\_\\_pgboss%' limit 1`,
    );
    return !rows.length;
  }

  /** Stops looking for work. What is under way is waited for. */
  async stop(): Promise<void> {
    await this.#boss.stop({ close: false, graceful: true, timeout: 10_000 });
  }
}
