import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Allowances } from './allowances.ts';
import type { Caller } from './caller.ts';

/** The seconds for which points are given. */
export const WINDOW = 60;

/** What a request spent, and what that leaves. */
export interface Charge {
  /** Points that it costs. */
  cost: number;
  /** Points that the caller may spend in a window. */
  limit: number;
  /** What is left of them. */
  remaining: number;
  /** When they are given anew. */
  resetAt: Date;
  /** Whether there were enough. When there were not, nothing was taken. */
  isPaid: boolean;
}

/** Counts what each caller spends, in the memory of this process. */
export class Purse {
  readonly #allowances: Allowances;
  readonly #limiters: Readonly<Record<Caller['kind'], RateLimiterMemory>>;

  /** @param window Seconds; another than the usual for tests that see it end. */
  constructor(allowances: Allowances, window = WINDOW) {
    this.#allowances = allowances;
    const limiter = (kind: Caller['kind']) =>
      new RateLimiterMemory({ points: allowances[kind].points, duration: window, keyPrefix: kind });
    this.#limiters = { TOKEN: limiter('TOKEN'), SESSION: limiter('SESSION'), ADDRESS: limiter('ADDRESS') };
  }

  /** Takes what a request costs, or nothing when there is not enough. */
  async pay({ kind, key }: Caller, cost: number): Promise<Charge> {
    const limiter = this.#limiters[kind];
    try {
      return this.#charge(kind, cost, await limiter.consume(key, cost), true);
    } catch (spent) {
      if (!(spent instanceof RateLimiterRes)) throw spent;
      return this.#charge(kind, cost, await limiter.reward(key, cost), false);
    }
  }

  /** What it would be told, without taking anything: null for somebody who has spent nothing lately. */
  async look({ kind, key }: Caller, cost: number): Promise<Charge | null> {
    const spent = await this.#limiters[kind].get(key);
    return spent && this.#charge(kind, cost, spent, this.#allowances[kind].points - spent.consumedPoints >= cost);
  }

  #charge(kind: Caller['kind'], cost: number, spent: RateLimiterRes, isPaid: boolean): Charge {
    const { points: limit } = this.#allowances[kind];
    const remaining = Math.max(limit - spent.consumedPoints, 0);
    return { cost, limit, remaining, resetAt: new Date(Date.now() + Math.max(spent.msBeforeNext, 0)), isPaid };
  }
}
