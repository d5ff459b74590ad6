import fc from 'fast-check';
import { countMoves } from '../comparison/count-moves.ts';
import { MOVE_KINDS } from '../comparison/move-kinds.ts';
import { movesBetween } from '../comparison/moves-between.ts';
import { SHARES } from '../comparison/share.ts';
import { trendOf } from '../comparison/trend.ts';
import type { Trend } from '../comparison/trend.ts';
import { CONTRADICTION_IDS } from '../contradiction/rules.ts';
import { lastDayOf } from '../dates/bounds.ts';
import { monthsBetween } from '../dates/periods.ts';
import { daysLate, slippageDays } from '../milestone/milestone-state.ts';
import { promiseCurve } from '../plan/promise-curve.ts';
import { progressOfMany } from '../progress/progress-of-many.ts';
import { anyMilestone } from '../testing/arbitraries.ts';
import { someActions } from '../testing/arbitrary-counted.ts';
import { anyPlanPicture } from '../testing/arbitrary-picture.ts';
import { day, TODAY } from '../testing/samples.ts';
import {
  actionName,
  ATTENTION_FIGURES,
  CONFIDENCE_FIGURES,
  contradictionFigure,
  explainContradictions,
  STATUS_FIGURES,
} from './action-figures.ts';
import { AXIS_FIGURES, axisName } from './axis-figures.ts';
import { countAll, explainCount } from './count-rule.ts';
import type { CountRule } from './count-rule.ts';
import { COVERAGE_FIGURES, recommendationName } from './coverage-figures.ts';
import { explainCurveOfAll, explainCurvePoint } from './explain-curve.ts';
import { explainDaysLate, explainSlippage } from './explain-days.ts';
import { explainMeanProgress, explainProgress } from './explain-progress.ts';
import { explainTrend, TREND_FIGURES } from './explain-trend.ts';
import type { TrendFigure } from './explain-trend.ts';
import { named } from './explanation.ts';
import type { Explanation, Named } from './explanation.ts';
import { milestoneFigures, milestoneName } from './milestone-figures.ts';
import { ALL_MOVES, moveFigure } from './move-figures.ts';

/** What a reader finds who does by hand what the contract says of an operation. */
function byHand({ operation, unknown, inputs }: Explanation): number | null {
  if (unknown) return null;
  if (operation === 'DAYS') {
    const [from, to] = inputs.map(({ date }) => Date.parse(date ?? ''));
    return from === undefined || to === undefined ? 0 : (to - from) / 86_400_000;
  }
  let [sum, weights] = [0, 0];
  for (const { value, weight } of inputs) {
    sum += (value ?? Number.NaN) * weight;
    weights += weight;
  }
  return operation === 'SUM' ? sum : sum / weights;
}

/** Fails unless the explanation says this number, and its inputs make it. */
function expectSame(explanation: Explanation, shown: number | null): void {
  expect(explanation.value === null).toBe(shown === null);
  expect(byHand(explanation) === null).toBe(shown === null);
  expect(Math.abs((explanation.value ?? 0) - (shown ?? 0))).toBeLessThan(1e-12);
  expect(Math.abs((byHand(explanation) ?? 0) - (shown ?? 0))).toBeLessThan(1e-12);
  expect(explanation.inputs.length + explanation.excluded.length).toBeLessThanOrEqual(Math.max(explanation.outOf, 2));
}

function expectAllSame<T>(
  rules: Readonly<Record<string, CountRule<T>>>,
  things: readonly T[],
  nameOf: (one: T) => Named,
): void {
  const counts = countAll(rules, things);
  for (const [name, rule] of Object.entries(rules)) {
    expectSame(explainCount(rule, things, nameOf, TODAY), counts[name] ?? -1);
  }
}

describe('Every number is its formula, applied to the inputs that its explanation gives', () => {
  it('for actions by status, by confidence and by what calls for attention', () => {
    fc.assert(
      fc.property(someActions, (actions) => {
        expectAllSame(STATUS_FIGURES, actions, actionName);
        expectAllSame(CONFIDENCE_FIGURES, actions, actionName);
        expectAllSame(ATTENTION_FIGURES, actions, actionName);
      }),
    );
  });

  it('for contradictions, in all and rule by rule', () => {
    fc.assert(
      fc.property(someActions, (actions) => {
        const all = actions.flatMap(({ contradictions }) => contradictions);
        expectSame(explainContradictions(actions, TODAY), all.length);
        for (const id of CONTRADICTION_IDS) {
          const own = all.filter((one) => one === id).length;
          expectSame(explainCount(contradictionFigure(id), actions, actionName, TODAY), own);
        }
      }),
    );
  });

  it('for milestones by state', () => {
    fc.assert(
      fc.property(fc.array(anyMilestone), (milestones) => {
        expectAllSame(milestoneFigures(TODAY), milestones, milestoneName);
      }),
    );
  });

  it('for axes and for recommendations', () => {
    const aRecommendation = fc.record({
      id: fc.uuid(),
      reference: fc.string(),
      text: fc.string(),
      coverage: fc.constantFrom('CARRIED' as const, 'ANSWERED' as const, 'ORPHAN' as const),
    });
    const anAxis = fc.record({ id: fc.uuid(), number: fc.nat(), title: fc.string(), actions: someActions });
    fc.assert(
      fc.property(fc.array(aRecommendation), fc.array(anAxis, { maxLength: 3 }), (recommendations, axes) => {
        expectAllSame(COVERAGE_FIGURES, recommendations, recommendationName);
        expectAllSame(AXIS_FIGURES, axes, axisName);
      }),
    );
  });

  it('for the progress of an action and of many', () => {
    fc.assert(
      fc.property(someActions, (actions) => {
        for (const { progress } of actions) expectSame(explainProgress(progress), progress.value);
        const mean = explainMeanProgress(actions, TODAY);
        const shown = progressOfMany(
          actions.map(({ progress }) => progress),
          TODAY,
        );
        expectSame(mean, shown.value);
        expect(mean.excluded).toHaveLength(shown.unmeasured);
      }),
    );
  });

  it('for the days of a milestone', () => {
    fc.assert(
      fc.property(anyMilestone, (milestone) => {
        expectSame(explainDaysLate(milestone, TODAY), daysLate(milestone, TODAY));
        expectSame(explainSlippage(milestone, TODAY), slippageDays(milestone));
      }),
    );
  });

  it('for each point of the curve, of one plan and of all', () => {
    const months = monthsBetween(day('2020-01-01'), day('2031-01-01')).filter((_, place) => place % 13 === 0);
    fc.assert(
      fc.property(fc.array(anyMilestone, { maxLength: 8 }), (milestones) => {
        for (const point of promiseCurve(milestones, months, TODAY).points) {
          for (const figure of ['planned', 'replanned', 'done'] as const) {
            const end = lastDayOf(point.month);
            expectSame(explainCurvePoint(figure, end, milestones, TODAY), point[figure]);
            const plan = { plan: named('plan', 'Plan'), count: point[figure] ?? 0 };
            expectSame(explainCurveOfAll(figure, end, [plan, plan], TODAY), point[figure] && 2 * point[figure]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('for a trend, share by share and part by part', () => {
    const shown = (figure: TrendFigure, { before, after, inBoth, change, parts }: Trend): number | null => {
      const plain: Partial<Record<TrendFigure, number | null>> = {
        before: before.value,
        countBefore: before.count,
        totalBefore: before.total,
        after: after.value,
        countAfter: after.count,
        totalAfter: after.total,
        inBoth,
        change,
      };
      return figure in plain ? (plain[figure] ?? null) : (parts?.[figure as keyof typeof parts] ?? null);
    };
    fc.assert(
      fc.property(anyPlanPicture, anyPlanPicture, (one, other) => {
        const [before, after] = one.on < other.on ? [one, other] : [other, one];
        for (const share of SHARES) {
          const trend = trendOf(share, before, after);
          const followed = { share, before, after, nameOf: (id: string) => named(id, id) };
          for (const figure of TREND_FIGURES) expectSame(explainTrend(figure, followed), shown(figure, trend));
        }
      }),
    );
  });

  it('for moves, kind by kind', () => {
    fc.assert(
      fc.property(anyPlanPicture, anyPlanPicture, (before, after) => {
        const moves = movesBetween(before, after);
        const counts = countMoves(moves);
        const nameOf = ({ actionId }: { actionId: string }) => named(actionId, actionId);
        for (const kind of MOVE_KINDS) {
          expectSame(explainCount(moveFigure(kind), moves, nameOf, TODAY), counts[kind]);
        }
        expectSame(explainCount(ALL_MOVES, moves, nameOf, TODAY), moves.length);
      }),
    );
  });
});
