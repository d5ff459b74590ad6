import { type DatabaseConnection, PGliteDialect, PGliteDriver, type Driver } from 'kysely';
import type { PGlite } from '@electric-sql/pglite';

/** Whose turn it is on the one connection, and the role that it has then; null for the owner's. */
interface Turns {
  last: Promise<void>;
  role: string | null;
}

const turnsOn = new WeakMap<PGlite, Turns>();

/**
 * PGlite has one connection, and Kysely's own driver hands it to every caller at once: a query of one request would then
 * run inside the transaction of another. Here each caller waits for its turn and keeps the connection until it is done. Those
 * who ask with another role have their turn on the same connection.
 */
class SerialPGliteDriver extends PGliteDriver {
  readonly #pglite: PGlite;
  readonly #turns: Turns;
  readonly #role: string | null;
  #release: () => void = () => undefined;

  constructor(pglite: PGlite, role: string | null) {
    super({ pglite });
    this.#pglite = pglite;
    this.#role = role;
    this.#turns = turnsOn.get(pglite) ?? { last: Promise.resolve(), role: null };
    turnsOn.set(pglite, this.#turns);
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#turns.last;
    let release: () => void = () => undefined;
    this.#turns.last = new Promise((resolve) => (release = resolve));
    await before;
    this.#release = release;
    try {
      if (this.#turns.role !== this.#role)
        await this.#pglite.exec(this.#role ? `set role ${this.#role}` : 'reset role');
      this.#turns.role = this.#role;
      return await super.acquireConnection();
    } catch (error) {
      release();
      throw error;
    }
  }

  override async releaseConnection(): Promise<void> {
    this.#release();
  }
}

/** Kysely's PGlite dialect, safe for concurrent requests. */
export class SerialPGliteDialect extends PGliteDialect {
  readonly #pglite: PGlite;
  readonly #role: string | null;

  /** @param role The role that everything is asked with, instead of the owner's: a plain name. */
  constructor(pglite: PGlite, role: string | null = null) {
    super({ pglite });
    this.#pglite = pglite;
    this.#role = role;
  }

  override createDriver(): Driver {
    return new SerialPGliteDriver(this.#pglite, this.#role);
  }
}
