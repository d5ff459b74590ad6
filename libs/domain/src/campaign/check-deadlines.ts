import { FIRST_YEAR, LAST_YEAR, parseCivilDate } from '../dates/civil-date.ts';
import type { CivilDate } from '../dates/precise-date.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Deadlines } from './campaign.ts';

/** Deadlines that people can still keep: days that exist, not past, leads before validators. Fields: `reportBy`, `decideBy`. */
export function checkDeadlines(
  asked: Deadlines,
  today: CivilDate,
): Decision<{ readonly reportBy: CivilDate; readonly decideBy: CivilDate }> {
  const reportBy = parseCivilDate(asked.reportBy);
  const decideBy = parseCivilDate(asked.decideBy);
  const params = { minimum: FIRST_YEAR, maximum: LAST_YEAR };
  if (!reportBy) return refused(refusal('DATE_INVALID', { field: 'reportBy', params }));
  if (!decideBy) return refused(refusal('DATE_INVALID', { field: 'decideBy', params }));
  if (reportBy < today) return refused(refusal('DEADLINE_PAST', { field: 'reportBy' }));
  if (decideBy < reportBy) return refused(refusal('DEADLINES_REVERSED', { field: 'decideBy' }));
  return { accepted: true, next: { reportBy, decideBy } };
}
