import fc from 'fast-check';
import { lateness } from '../action/lateness.ts';
import { BLOCKER_STATES } from '../blocker/blocker-machine.ts';
import { milestonePicture } from '../comparison/plan-picture.ts';
import type { ActionPicture, PlanPicture } from '../comparison/plan-picture.ts';
import { CONTRADICTION_IDS } from '../contradiction/rules.ts';
import { ACTION_STATUSES } from '../status/action-status.ts';
import { CONFIDENCES } from '../status/confidence.ts';
import { VERDICT_VALUES } from '../verdict/verdict-value.ts';
import { anyDate, anyDay } from './arbitraries.ts';
import { on } from './samples.ts';

const maybe = <T>(values: readonly T[]) => fc.constantFrom(...values, null);

/** Few dates, so that two milestones often have the same one. */
const maybeDate = fc.oneof(maybe(['2024-Q1', '2024-03-31', '2024-06', '2025'].map(on)), anyDate(2024, 2025));
const anyMilestone = fc.record({ baseline: maybeDate, forecast: maybeDate, actual: maybeDate }).map(milestonePicture);
const someMilestones = fc.dictionary(fc.constantFrom('m1', 'm2', 'm3'), anyMilestone);

const someOf = <T>(values: readonly T[]) => fc.subarray([...values]).map((some): ReadonlySet<T> => new Set(some));

const mapOf = <T>(things: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(things));

const anyAction = fc.record({
  status: maybe(ACTION_STATUSES),
  statusIsDeduced: fc.boolean(),
  confidence: maybe(CONFIDENCES),
  leadMinistryId: maybe(['justice', 'interieur']),
  verdict: maybe(VERDICT_VALUES),
  contradictions: someOf(CONTRADICTION_IDS),
  milestones: someMilestones.map((some): ActionPicture['milestones'] => new Map(Object.entries(some))),
  evidence: someOf(['e1', 'e2', 'e3']),
  // Always the same ones, for what was raised or decided stays there: it moves on.
  blockers: fc.record({ b1: fc.constantFrom(...BLOCKER_STATES), b2: fc.constantFrom(...BLOCKER_STATES) }).map(mapOf),
  decisions: fc.record({ d1: fc.boolean() }).map(mapOf),
});

/** Any plan at any day of two years, late as its dates say; ids are few, so that two of them have much in common. */
export const anyPlanPicture: fc.Arbitrary<PlanPicture> = fc
  .record({ on: anyDay(2024, 2025), actions: fc.dictionary(fc.constantFrom('a1', 'a2', 'a3', 'a4'), anyAction) })
  .map(({ on: day, actions }) => ({
    on: day,
    actions: new Map(
      Object.entries(actions).map(([id, action]) => {
        const dates = [...action.milestones.values()].map(({ promised, ...rest }) => ({ ...rest, forecast: promised }));
        const { isLate } = lateness({ status: action.status, milestones: dates }, day);
        return [id, { ...action, isLate }];
      }),
    ),
  }));
