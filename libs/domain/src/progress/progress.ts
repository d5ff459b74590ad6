import { lastDayOf } from '../dates/bounds.ts';
import type { CivilDate } from '../dates/precise-date.ts';
import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';
import { MILESTONE_WEIGHT } from '../milestone/milestone.ts';
import type { Milestone } from '../milestone/milestone.ts';

/** One milestone as it entered the figure. */
export interface ProgressInput {
  readonly milestoneId: string;
  readonly title: string;
  readonly weight: number;
  readonly reached: boolean;
}

/** Why there is no figure. */
export type ProgressGap = 'NO_MILESTONE' | 'INVALID_WEIGHT';

export const PROGRESS_GAPS: Readonly<Record<ProgressGap, Localised>> = {
  NO_MILESTONE: { fr: french("L'action n'a aucun jalon."), en: 'The action has no milestone.' },
  INVALID_WEIGHT: {
    fr: french("Le poids d'un jalon n'est pas compris entre 0,001 et 1000."),
    en: 'The weight of a milestone is not between 0.001 and 1000.',
  },
};

/** A computed figure that explains itself. */
export interface Progress {
  /** Exact share, 0..1; `null` when it cannot be measured, never 0 instead. */
  readonly value: number | null;
  readonly formula: Localised;
  readonly inputs: readonly ProgressInput[];
  readonly missing: readonly ProgressGap[];
  readonly asOf: CivilDate;
}

export const PROGRESS_FORMULA: Localised = {
  fr: french('Somme des poids des jalons atteints ÷ somme des poids de tous les jalons'),
  en: 'Sum of the weights of the milestones reached ÷ sum of the weights of all milestones',
};

const isValidWeight = (weight: number) => weight >= MILESTONE_WEIGHT.minimum && weight <= MILESTONE_WEIGHT.maximum;

const sumOfWeights = (inputs: readonly ProgressInput[]) => inputs.reduce((sum, { weight }) => sum + weight, 0);

function measure(
  milestones: readonly Milestone[],
  asOf: CivilDate,
  isReached: (milestone: Milestone) => boolean,
): Progress {
  const inputs = milestones.map((milestone) => ({
    milestoneId: milestone.id,
    title: milestone.title,
    weight: milestone.weight,
    reached: isReached(milestone),
  }));
  const missing: ProgressGap[] = [];
  if (inputs.length === 0) missing.push('NO_MILESTONE');
  if (!inputs.every(({ weight }) => isValidWeight(weight))) missing.push('INVALID_WEIGHT');
  const value =
    missing.length > 0 ? null : sumOfWeights(inputs.filter(({ reached }) => reached)) / sumOfWeights(inputs);
  return { value, formula: PROGRESS_FORMULA, inputs, missing, asOf };
}

/** The progress of an action as it is known today. */
export function progressOf(milestones: readonly Milestone[], today: CivilDate): Progress {
  return measure(milestones, today, ({ actual }) => actual !== null);
}

/**
 * The progress at the end of a past day: only what was reached by then counts. A milestone reached in « T1 2022 » counts
 * from 31 March 2022 on, the first day on which that is certain.
 */
export function progressAt(milestones: readonly Milestone[], day: CivilDate): Progress {
  return measure(milestones, day, ({ actual }) => actual !== null && lastDayOf(actual) <= day);
}
