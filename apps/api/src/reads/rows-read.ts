import type { ReadFacts } from '../http/log-reads.ts';
import { objectOf } from './document-facts.ts';

/** How many rows of a file are named in the log, the first ones; it is told how many there were. */
export const MOST_ROWS = 100;

/** What is logged of the rows of a file while they go out. */
export class RowsRead implements ReadFacts {
  readonly rows: string[] = [];
  #count = 0;

  readonly itemCount = (): number => this.#count;

  /** Notes rows as they go, by their ids; those that have none are counted. */
  note(ids: readonly (string | null)[]): void {
    this.#count += ids.length;
    for (const id of ids.slice(0, MOST_ROWS - this.rows.length)) {
      const object = id === null ? null : objectOf(id);
      if (object) this.rows.push(object);
    }
  }
}
