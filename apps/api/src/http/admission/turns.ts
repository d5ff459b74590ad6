import type { Allowances } from './allowances.ts';
import type { Caller } from './caller.ts';

/** Ends a turn: the next one in the line begins. */
export type EndTurn = () => void;

interface Line {
  running: number;
  readonly waiting: (() => void)[];
}

/** Lets each caller have so many requests worked on at once; the others wait, in order, and no more than so many. */
export class Turns {
  readonly #allowances: Allowances;
  readonly #lines = new Map<string, Line>();

  constructor(allowances: Allowances) {
    this.#allowances = allowances;
  }

  /** Waits for a turn. Null at once when too many wait already. */
  async take({ kind, key }: Caller): Promise<EndTurn | null> {
    const { atOnce, waiting } = this.#allowances[kind];
    const name = `${kind} ${key}`;
    const line = this.#lines.get(name) ?? { running: 0, waiting: [] };
    this.#lines.set(name, line);
    if (line.running < atOnce) line.running += 1;
    else if (line.waiting.length < waiting) await new Promise<void>((begin) => line.waiting.push(begin));
    else return null;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      const next = line.waiting.shift();
      if (next) next();
      else if (--line.running === 0) this.#lines.delete(name);
    };
  }
}
