import { type DatabaseConnection, PGliteDialect, PGliteDriver, type Driver } from 'kysely';
import type { PGlite } from '@electric-sql/pglite';

/**
 * PGlite has one connection, and Kysely's own driver hands it to every caller at once: a query of one request would then
 * run inside the transaction of another. Here each caller waits for its turn and keeps the connection until it is done.
 */
class SerialPGliteDriver extends PGliteDriver {
  #last: Promise<void> = Promise.resolve();
  #release: () => void = () => undefined;

  override async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#last;
    let release: () => void = () => undefined;
    this.#last = new Promise((resolve) => (release = resolve));
    await before;
    this.#release = release;
    return super.acquireConnection();
  }

  override async releaseConnection(): Promise<void> {
    this.#release();
  }
}

/** Kysely's PGlite dialect, safe for concurrent requests. */
export class SerialPGliteDialect extends PGliteDialect {
  readonly #pglite: PGlite;

  constructor(pglite: PGlite) {
    super({ pglite });
    this.#pglite = pglite;
  }

  override createDriver(): Driver {
    return new SerialPGliteDriver({ pglite: this.#pglite });
  }
}
