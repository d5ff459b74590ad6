import type { CivilDate } from '../dates/precise-date.ts';
import type { Localised } from '../language/localised.ts';
import type { ActionFacts } from './action-facts.ts';
import { observe } from './observations.ts';
import type { ObservationName, Observations } from './observations.ts';
import { CONTRADICTION_RULES } from './rules.ts';
import type { ContradictionId } from './rules.ts';

/** A value that a rule read. */
export interface ContradictionInput {
  readonly name: ObservationName;
  readonly value: Observations[ObservationName];
}

/** A disagreement found, with what shows it. */
export interface Contradiction {
  readonly ruleId: ContradictionId;
  readonly sentence: Localised;
  readonly inputs: readonly ContradictionInput[];
}

/** The rules that hold for this action today, in the order of the list of rules. */
export function contradictionsOf(facts: ActionFacts, today: CivilDate): Contradiction[] {
  const observed = observe(facts, today);
  return CONTRADICTION_RULES.filter(({ holds }) => holds(observed)).map(({ id, sentence, inputs }) => ({
    ruleId: id,
    sentence,
    inputs: inputs.map((name) => ({ name, value: observed[name] })),
  }));
}
