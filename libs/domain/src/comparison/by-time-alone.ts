import { lateness } from '../action/lateness.ts';
import type { ActionFacts } from '../contradiction/action-facts.ts';
import { contradictionsOf } from '../contradiction/contradictions-of.ts';
import type { CivilDate } from '../dates/precise-date.ts';
import type { Move } from './move.ts';

/**
 * Whether time alone did it: the facts as they stood before, looked at on the later day, say the same. Only lateness and
 * contradictions come with time; the rest was done by somebody.
 */
export function isByTimeAlone(move: Move, factsBefore: ActionFacts, today: CivilDate): boolean {
  switch (move.kind) {
    case 'NEWLY_LATE':
    case 'NO_LONGER_LATE':
      return lateness(factsBefore, today).isLate === move.after;
    case 'CONTRADICTION_OPENED':
      return contradictionsOf(factsBefore, today).some(({ ruleId }) => ruleId === move.after);
    case 'CONTRADICTION_CLOSED':
      return !contradictionsOf(factsBefore, today).some(({ ruleId }) => ruleId === move.before);
    default:
      return false;
  }
}
