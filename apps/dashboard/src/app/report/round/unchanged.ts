import { french } from '#domain';

import { formatInstantDay } from '../../words/dates.ts';
import type { RoundActionView } from './round-query.ts';

/** Why « nothing new » cannot be said of an action in one key; null when it can. */
export type Obstacle = 'undeclared' | 'open' | 'notAllowed' | 'begun';

/** Nothing new is a word about what was declared: where nothing was, or something came back, a person has to write. */
export function obstacleTo(action: RoundActionView, isBegun = false): Obstacle | null {
  if (!action.viewerCanSubmit.allowed) return 'notAllowed';
  if (action.openUpdate) return 'open';
  // Submitting erases the draft: what somebody has begun to say must not be lost to « nothing new ».
  if (isBegun) return 'begun';
  return action.status === null || action.statusIsDeduced ? 'undeclared' : null;
}

/** What is submitted when nothing changed: everything as last declared, and the sentence that says so, in the plan's language. */
export function unchanged(action: RoundActionView) {
  const since = action.lastUpdateAt ? ` depuis le ${formatInstantDay(action.lastUpdateAt, 'fr')}` : '';
  return {
    actionId: action.id,
    expectedVersion: action.version,
    status: action.status!,
    statusReason: action.statusReason,
    confidence: action.confidence,
    narrative: french(`Rien de nouveau${since}.`),
    milestonesReached: [],
    forecastsMoved: [],
    evidence: [],
  };
}
