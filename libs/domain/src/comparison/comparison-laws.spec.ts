import fc from 'fast-check';
import { anyPlanPicture } from '../testing/arbitrary-picture.ts';
import { applyMoves } from './apply-moves.ts';
import { countMoves } from './count-moves.ts';
import { MOVE_KINDS } from './move-kinds.ts';
import { movesBetween } from './moves-between.ts';
import type { PlanPicture } from './plan-picture.ts';
import { SHARES } from './share.ts';
import { trendOf } from './trend.ts';

const twoPlans = fc.tuple(anyPlanPicture, anyPlanPicture);
const RUNS = { numRuns: 10_000 };

const sorted = (value: unknown): unknown => {
  if (value instanceof Map) return [...value].sort().map(([id, one]) => [id, sorted(one)]);
  if (value instanceof Set) return [...value].sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort()
    .map(([name, one]) => [name, sorted(one)]);
};

/** All that the actions are, in one text, whatever their order: ten thousand plans are compared. */
const whole = (actions: PlanPicture['actions']): string => JSON.stringify(sorted(actions));

describe('Whatever two moments of a plan', () => {
  it('the first one and what moved since make the second one; each move is counted once, the weightiest first', () => {
    fc.assert(
      fc.property(twoPlans, ([before, after]) => {
        const moves = movesBetween(before, after);
        const there = applyMoves(before.actions, moves);
        const back = applyMoves(there, movesBetween(after, before));
        const counts = countMoves(moves);
        expect({
          leadsThere: whole(there) === whole(after.actions),
          leadsBack: whole(back) === whole(before.actions),
          staysThere: movesBetween(after, after),
          counted: MOVE_KINDS.every((kind) => counts[kind] === moves.filter((one) => one.kind === kind).length),
          inAll: Object.values(counts).reduce((sum, one) => sum + one, 0),
          outOfOrder: moves.filter((move, place) => {
            const next = moves[place + 1];
            return next?.actionId === move.actionId && MOVE_KINDS.indexOf(move.kind) > MOVE_KINDS.indexOf(next.kind);
          }),
        }).toEqual({
          leadsThere: true,
          leadsBack: true,
          staysThere: [],
          counted: true,
          inAll: moves.length,
          outOfOrder: [],
        });
      }),
      RUNS,
    );
  });

  it('the parts of the change of each share sum to the whole, or nothing is like for like', () => {
    fc.assert(
      fc.property(twoPlans, ([before, after]) => {
        for (const share of SHARES) {
          const { change, parts, inBoth } = trendOf(share, before, after);
          expect(change === null).toBe(before.actions.size === 0 || after.actions.size === 0);
          expect(parts === null).toBe(inBoth === 0);
          if (change === null || parts === null) continue;
          const { moved, entered, left, rebaselined } = parts;
          expect(Math.abs(moved + entered + left + rebaselined - change)).toBeLessThan(1e-12);
          if (share !== 'LATE') expect(rebaselined).toBe(0);
          if (inBoth === after.actions.size) expect(entered).toBe(0);
          if (inBoth === before.actions.size) expect(left).toBe(0);
        }
      }),
      RUNS,
    );
  });
});
