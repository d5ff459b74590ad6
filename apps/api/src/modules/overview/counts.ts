import {
  type CivilDate,
  CONFIDENCE_FIGURES,
  COVERAGE_FIGURES,
  type CountRule,
  type CountedAction,
  type CountedRecommendation,
  type Milestone,
  STATUS_FIGURES,
  actionName,
  countAll,
  explainCount,
  milestoneFigures,
  milestoneName,
  type Named,
  recommendationName,
} from '#domain';
import { type FieldOf, fieldOf } from '../explanations/figure-field.ts';
import type {
  ConfidenceCountsMapper,
  CoverageCountsMapper,
  MilestoneCountsMapper,
  StatusCountsMapper,
} from './schema.mappers.ts';

/** Actions by declared status. */
export function statusCounts(actions: readonly CountedAction[], today: CivilDate): StatusCountsMapper {
  return counted(STATUS_FIGURES, actions, actionName, today);
}

/** Actions by declared confidence. */
export function confidenceCounts(actions: readonly CountedAction[], today: CivilDate): ConfidenceCountsMapper {
  return counted(CONFIDENCE_FIGURES, actions, actionName, today);
}

/** Milestones by the state that their dates give them. */
export function milestoneCounts(milestones: readonly Milestone[], today: CivilDate): MilestoneCountsMapper {
  return counted(milestoneFigures(today), milestones, milestoneName, today);
}

/** Recommendations by what became of them. */
export function coverageCounts(all: readonly CountedRecommendation[], today: CivilDate): CoverageCountsMapper {
  return counted(COVERAGE_FIGURES, all, recommendationName, today);
}

/** The number of each rule, and its explanation from the same rule. */
function counted<T, Rules extends Readonly<Record<string, CountRule<T>>>, Figure extends string>(
  rules: Rules & Readonly<Record<FieldOf<Figure>, CountRule<T>>>,
  things: readonly T[],
  nameOf: (thing: T) => Named,
  today: CivilDate,
) {
  return {
    ...countAll<T, keyof Rules & string>(rules, things),
    explanationOf: (figure: Figure) => explainCount(rules[fieldOf(figure)], things, nameOf, today),
  };
}
