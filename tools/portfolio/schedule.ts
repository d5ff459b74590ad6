import { LAST_INSTANT, onWorkday } from './clock.ts';
import type { LifeBlueprint } from './life-blueprint.ts';
import { Random } from './random.ts';

const ACTIONS_AT_MOST = 2 ** 17;
const DAY = 1440;

/** An action with the moment at which it enters Jalon. */
export interface ScheduledLife extends LifeBlueprint {
  begins: number;
}

/** One change to come. */
export interface Occasion {
  /** Minutes since 2021 began. */
  at: number;
  /** The place of the action among all of the portfolio. */
  action: number;
  isVerdict: boolean;
}

/**
 * Shares a number of changes out among actions and sets a moment for each. All of a national portfolio's are three
 * million: each is kept in one number (moment, action, whether it is a verdict), so that they sort as they are.
 */
export class Schedule {
  readonly #packed: Float64Array;
  /** Changes of each action that are no verdict. */
  readonly reports: Uint32Array;

  constructor(seed: string, lives: readonly ScheduledLife[], changes: number) {
    const random = new Random(`${seed}/schedule`);
    const counts = shares(
      lives.map((life) => life.weight),
      changes,
    );
    this.#packed = new Float64Array(changes);
    this.reports = new Uint32Array(lives.length);
    const verdicts = counts.map((count) => (count >= 6 && random.isTrue(0.09) ? random.whole(1, 2) : 0));
    this.reports.set(
      paired(
        random,
        counts.map((count, action) => count - (verdicts[action] ?? 0)),
      ),
    );
    let next = 0;
    lives.forEach((life, action) => {
      for (const at of moments(random, life, this.reports[action] ?? 0))
        this.#packed[next++] = packed(at, action, false);
      for (let index = 0; index < (verdicts[action] ?? 0); index++) {
        const late = life.begins + (life.ends - life.begins) * (0.5 + 0.5 * random.share());
        this.#packed[next++] = packed(workingMoment(random, late), action, true);
      }
    });
    this.#packed.sort();
  }

  /** In the order of their moments. */
  *[Symbol.iterator](): Generator<Occasion> {
    for (const value of this.#packed) {
      const low = value % (2 * ACTIONS_AT_MOST);
      yield { at: Math.floor(value / (2 * ACTIONS_AT_MOST)), action: low >> 1, isVerdict: low % 2 === 1 };
    }
  }
}

function packed(at: number, action: number, isVerdict: boolean): number {
  return at * 2 * ACTIONS_AT_MOST + action * 2 + (isVerdict ? 1 : 0);
}

/** Whole shares that follow the weights and add up to the total: the largest remainders are rounded up. */
export function shares(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (weight / sum) * total);
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((all, share) => all + share, 0);
  const order = exact
    .map((share, index) => ({ index, rest: share - (whole[index] ?? 0) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}

/** A report and the decision on it make two: an odd count, left to a few, is an update that still awaits a decision. */
function paired(random: Random, counts: readonly number[]): number[] {
  let spare = 0;
  const even = counts.map((count) => {
    if (count % 2 === 0 || random.isTrue(0.12)) return count;
    spare = 1 - spare;
    return spare ? count - 1 : count + 1;
  });
  return even.map((count, index) => (index === 0 ? count + spare : count));
}

/** A report, then some days later what is decided on it; the last one may stay without a decision. */
function moments(random: Random, { begins, ends }: ScheduledLife, count: number): number[] {
  const found: number[] = [];
  while (found.length < count) {
    const reported = workingMoment(random, begins + 3 * DAY + random.share() * Math.max(DAY, ends - begins - 3 * DAY));
    found.push(reported);
    if (found.length < count) found.push(workingMoment(random, reported + random.whole(1, 9) * DAY));
  }
  return found;
}

/** On that day, or the working day after, between 8 and 18 hours UTC. */
function workingMoment(random: Random, around: number): number {
  const day = Math.floor(around / DAY) * DAY;
  const moment = onWorkday(day + random.whole(8 * 60, 18 * 60 - 1));
  return moment <= LAST_INSTANT ? moment : moment - 7 * DAY;
}
