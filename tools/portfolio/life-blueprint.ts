import type { ActionStatus, CivilDate } from '#domain';
import { instant, LAST_INSTANT } from './clock.ts';
import type { Random } from './random.ts';

/** What will become of an action. */
export interface LifeBlueprint {
  /** How it ends; null when it goes on. */
  outcome: Extract<ActionStatus, 'DONE' | 'SUSPENDED' | 'ABANDONED' | 'TRANSFERRED'> | null;
  /** When its last milestone is first promised for, in minutes since 2021 began. */
  promised: number;
  /** When it is last heard of. */
  ends: number;
  /** How much is reported on it, beside others: a few actions get most of the changes. */
  weight: number;
}

const DAY = 1440;

export function lifeOf(random: Random, presented: CivilDate, planEnd: CivilDate): LifeBlueprint {
  const begins = instant(presented, 0);
  const promised = begins + Math.round((0.3 + 0.7 * random.share()) * (instant(planEnd, 0) - begins));
  const isDue = promised < LAST_INSTANT - 60 * DAY;
  const outcome = random.weighted(
    isDue
      ? ([
          ['DONE', 66],
          ['ABANDONED', 5],
          ['TRANSFERRED', 6],
          ['SUSPENDED', 4],
          [null, 19],
        ] as const)
      : ([
          ['DONE', 3],
          ['ABANDONED', 2],
          ['TRANSFERRED', 1],
          ['SUSPENDED', 4],
          [null, 90],
        ] as const),
  );
  const heard = outcome === null ? LAST_INSTANT - random.whole(0, 45) * DAY : promised + random.whole(-90, 200) * DAY;
  return {
    outcome,
    promised,
    ends: Math.min(Math.max(heard, begins + 60 * DAY), LAST_INSTANT - 12 * DAY),
    weight: Math.exp(0.9 * random.normal()),
  };
}
