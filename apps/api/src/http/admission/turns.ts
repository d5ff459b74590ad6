import type { Allowances } from './allowances.ts';
import type { Caller } from './caller.ts';
import { Courtesy } from './courtesy.ts';

/** Ends a turn: the next one in the line begins. */
export type EndTurn = () => void;

interface Line {
  running: number;
  readonly waiting: (() => void)[];
  /** When the next turn may begin while people are about, by the clock of `performance`. */
  restsUntil: number;
}

/**
 * Lets each caller have so many requests worked on at once; the others wait, in order, and no more than so many. Tokens
 * let people pass.
 */
export class Turns {
  readonly #allowances: Allowances;
  readonly #courtesy: Courtesy;
  readonly #lines = new Map<string, Line>();

  constructor(allowances: Allowances, courtesy = new Courtesy()) {
    this.#allowances = allowances;
    this.#courtesy = courtesy;
  }

  /** Waits for a turn. Null at once when too many wait already. */
  async take({ kind, key }: Caller): Promise<EndTurn | null> {
    const { atOnce, waiting } = this.#allowances[kind];
    const name = `${kind} ${key}`;
    const line = this.#lines.get(name) ?? { running: 0, waiting: [], restsUntil: 0 };
    this.#lines.set(name, line);
    if (line.running < atOnce) line.running += 1;
    else if (line.waiting.length < waiting) await new Promise<void>((begin) => line.waiting.push(begin));
    else return null;
    const leave = kind === 'SESSION' ? this.#courtesy.arrive() : null;
    if (kind === 'TOKEN') await this.#courtesy.letPeoplePass(line.restsUntil);
    const began = performance.now();
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      leave?.();
      line.restsUntil = this.#courtesy.restAfter(performance.now() - began);
      const next = line.waiting.shift();
      if (next) next();
      else if (--line.running === 0) this.#lines.delete(name);
    };
  }
}
