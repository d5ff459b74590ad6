import type { CivilDate } from '../dates/precise-date.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import type { Viewer } from '../permission/viewer.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Principal } from './appoint-deputy.ts';
import { mayAppointFor } from './appoint-deputy.ts';
import type { Deputy } from './deputy.ts';

/** Ends a stand-in at once: from the next request on it opens nothing. */
export function endDeputy(principal: Principal, id: string, viewer: Viewer | null, today: CivilDate): Decision<Deputy> {
  const allowed = mayAppointFor(principal.id, viewer);
  if (!allowed.accepted) return allowed;
  const deputy = principal.deputies.find((one) => one.id === id);
  if (!deputy) return refused(refusal('NOT_FOUND'));
  if (deputy.isEnded || deputy.to < today) return refused(refusal('DEPUTY_ALREADY_ENDED'));
  return { accepted: true, next: { ...deputy, isEnded: true } };
}
