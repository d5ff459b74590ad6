import { lateness } from '../action/lateness.ts';
import type { CivilDate } from '../dates/precise-date.ts';
import type { ActionPicture, PlanPicture } from './plan-picture.ts';
import { shareOf } from './share.ts';
import type { Share, ShareOf } from './share.ts';

/** What the change of a share is made of, each part in the unit of the share, from -1 to 1. They add up to the change. */
export interface TrendParts {
  /** Actions that are there at both moments, by what was done and by time. */
  readonly moved: number;
  /** The same actions, by promises set anew. */
  readonly rebaselined: number;
  readonly entered: number;
  readonly left: number;
}

/** How a share changed between two moments, like for like. */
export interface Trend {
  readonly share: Share;
  readonly before: ShareOf;
  readonly after: ShareOf;
  /** How many actions are there at both moments. */
  readonly inBoth: number;
  /** `after` less `before`; `null` when there was or is nothing to count. */
  readonly change: number | null;
  /** `null` when no action is there at both moments: nothing is then like for like. */
  readonly parts: TrendParts | null;
}

/** An action that is there at both moments. */
export interface Pair {
  readonly id: string;
  readonly was: ActionPicture;
  readonly is: ActionPicture;
}

/**
 * Walks from the share before to the share after: without the actions that left (`left`), the others as they became
 * (`moved`, `rebaselined`), then with those that came (`entered`). Each step is a difference of two shares, so that the
 * steps add up.
 *
 * `rebaselined` is what setting promises anew did to lateness: the share late after, less the share that would be late
 * had each milestone that is there at both moments kept the date that it promised before. It is negative where promises
 * put off hide a delay, also of an action that was not late before; `moved` is then what time would have done. No other
 * share looks at a promise: there it is 0.
 */
export function trendOf(share: Share, before: PlanPicture, after: PlanPicture): Trend {
  const pairs = pairsOf(before, after);
  const [start, end] = [shareOf(share, [...before.actions.values()]), shareOf(share, [...after.actions.values()])];
  return {
    share,
    before: start,
    after: end,
    inBoth: pairs.length,
    change: start.value === null || end.value === null ? null : end.value - start.value,
    parts: partsOf(share, start.value, pairs, end.value, after.on),
  };
}

/** The actions that are there at both moments. */
export function pairsOf(before: PlanPicture, after: PlanPicture): Pair[] {
  return [...after.actions].flatMap(([id, is]): Pair[] => {
    const was = before.actions.get(id);
    return was ? [{ id, was, is }] : [];
  });
}

function partsOf(
  share: Share,
  start: number | null,
  pairs: readonly Pair[],
  end: number | null,
  today: CivilDate,
): TrendParts | null {
  const of = (picture: (pair: Pair) => ActionPicture) => shareOf(share, pairs.map(picture)).value;
  const [was, asPromised, is] = [
    of((pair) => pair.was),
    of((pair) => asPromisedBefore(pair, today)),
    of((pair) => pair.is),
  ];
  if (start === null || was === null || asPromised === null || is === null || end === null) return null;
  return { left: was - start, moved: asPromised - was, rebaselined: is - asPromised, entered: end - is };
}

/** The action as it became, had its promises stayed. */
export function asPromisedBefore({ was, is }: Pair, today: CivilDate): ActionPicture {
  const milestones = [...is.milestones].map(([id, { promised, actual }]) => {
    const promise = was.milestones.get(id)?.promised;
    const kept = promise === undefined ? promised : promise;
    return { baseline: kept, forecast: kept, actual };
  });
  return { ...is, isLate: lateness({ status: is.status, milestones }, today).isLate };
}
