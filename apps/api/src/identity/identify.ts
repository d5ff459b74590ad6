import { setImmediate as endOfTurn } from 'node:timers/promises';
import type { Database } from '../database/open-database.ts';
import { type Credential, type Known, askWho } from './ask-who.ts';

interface Waiting {
  credential: Credential | null;
  resolve(known: Known): void;
  reject(error: unknown): void;
}

const turns = new WeakMap<Database, Turns>();

/**
 * Who shows this credential, asked of the database each time: rights that were taken away are gone at the next request,
 * whichever process took them. Those who come while the database is being asked wait for the next question, and share it:
 * what they are told is never older than their coming, and hundreds at once cost one statement.
 *
 * @param credential Null asks for the revision alone.
 */
export function identify(credential: Credential | null, db: Database): Promise<Known> {
  const turn = turns.get(db) ?? new Turns(db);
  turns.set(db, turn);
  return turn.take(credential);
}

class Turns {
  readonly #db: Database;
  #waiting: Waiting[] = [];
  #isAsking = false;

  constructor(db: Database) {
    this.#db = db;
  }

  take(credential: Credential | null): Promise<Known> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ credential, resolve, reject });
      if (!this.#isAsking) void this.#askAll();
    });
  }

  async #askAll(): Promise<void> {
    this.#isAsking = true;
    while (this.#waiting.length) {
      // Whoever is read from the network in the same turn asks along.
      await endOfTurn();
      const all = this.#waiting;
      this.#waiting = [];
      try {
        const known = await askWho(
          all.map(({ credential }) => credential),
          this.#db,
        );
        for (const [place, one] of all.entries()) one.resolve(known[place]!);
      } catch (error) {
        for (const one of all) one.reject(error);
      }
    }
    this.#isAsking = false;
  }
}
