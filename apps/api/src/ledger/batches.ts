import type { Database } from '../database/open-database.ts';
import type { Subject } from './change.ts';
import { type Asked, type Done, changeAll, keyOf } from './change-all.ts';

/** How many changes one transaction holds at most: what waits for its commit waits no longer than for a few hundred rows. */
const MOST = 64;

interface Waiting<State> {
  asked: Asked<State>;
  resolve(done: Done): void;
  reject(error: unknown): void;
}

/**
 * Writes changes that wait in one transaction, and those that come meanwhile in the next: the ledger is one chain, whose
 * head one transaction at a time may hold until its commit is on the disk, so that what is written at each turn makes the
 * pace. A change that comes alone waits for nothing.
 */
export class Batches<State extends { readonly version: number }> {
  readonly #db: Database;
  readonly #subject: Subject<State>;
  readonly #most: number;
  #waiting: Waiting<State>[] = [];
  #isWriting = false;

  /** @param most Changes in one transaction at most. */
  constructor(db: Database, subject: Subject<State>, most = MOST) {
    this.#db = db;
    this.#subject = subject;
    this.#most = subject.lockAll ? most : 1;
  }

  /** @returns What became of it, once that is committed. @throws What its own transaction throws. */
  add(asked: Asked<State>): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ asked, resolve, reject });
      if (!this.#isWriting) void this.#writeAll();
    });
  }

  async #writeAll(): Promise<void> {
    this.#isWriting = true;
    while (this.#waiting.length) await this.#write(this.#next());
    this.#isWriting = false;
  }

  /** Those that wait longest, each thing and each key once: what comes second has to find what the first one did. */
  #next(): Waiting<State>[] {
    const [batch, later] = [[] as Waiting<State>[], [] as Waiting<State>[]];
    const taken = new Set<string>();
    for (const one of this.#waiting) {
      const names = [one.asked.command.id, keyOf(one.asked)];
      const isIn = batch.length < this.#most && !names.some((name) => taken.has(name));
      (isIn ? batch : later).push(one);
      for (const name of names) taken.add(name);
    }
    this.#waiting = later;
    return batch;
  }

  async #write(batch: readonly Waiting<State>[]): Promise<void> {
    const all = batch.map(({ asked }) => asked);
    try {
      const done = await this.#db.transaction().execute((trx) => changeAll(trx, this.#subject, all));
      batch.forEach(({ resolve }, place) => resolve(done[place]!));
    } catch (error) {
      if (batch.length === 1) return batch[0]!.reject(error);
      // Nothing of it was written, or all of it and only the answer lost: each again by itself, where its key tells, and
      // where what goes wrong with one is no matter of its neighbours.
      await Promise.all(batch.map((one) => this.#write([one])));
    }
  }
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Each has the state of the subject that it is found by.
const all = new WeakMap<Database, Map<unknown, Batches<any>>>();

/** The changes of this kind of thing that wait for this database. */
export function batchesOf<State extends { readonly version: number }>(
  db: Database,
  subject: Subject<State>,
): Batches<State> {
  const here = all.get(db) ?? new Map<unknown, Batches<State>>();
  all.set(db, here);
  const batches = here.get(subject) ?? new Batches(db, subject);
  here.set(subject, batches);
  return batches as Batches<State>;
}
