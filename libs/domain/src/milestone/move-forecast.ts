import { isPast, lastDayOf } from '../dates/bounds.ts';
import type { CivilDate, PreciseDate } from '../dates/precise-date.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { checkChoice } from '../input/check-choice.ts';
import { checkDate } from '../input/check-date.ts';
import { checkText } from '../input/check-text.ts';
import { UPDATE_LIMITS } from '../input/limits.ts';
import { refusal } from '../refusal/refusal.ts';
import { promisedDate } from './milestone.ts';
import type { Milestone } from './milestone.ts';
import { SLIPPAGE_REASONS } from './slippage-reason.ts';
import type { SlippageReason } from './slippage-reason.ts';

/** A promise moved: to which date, and why. */
export interface ForecastMove {
  readonly to: PreciseDate;
  readonly reasonCode: SlippageReason;
  readonly reason: string;
  /** The day on which the move is asked for. */
  readonly today: CivilDate;
}

/**
 * Moves the date promised. A first date is also the baseline, which nothing changes afterwards.
 * A postponement is counted when the last day promised becomes a later one: saying « 31 mars » instead of « T1 » is none.
 * Refuses: MILESTONE_ALREADY_REACHED, DATE_INVALID, FORECAST_UNCHANGED, FORECAST_IN_THE_PAST, CHOICE_UNKNOWN,
 * and a reason that is missing, too short or unreadable. Fields: `forecast`, `reasonCode`, `reason`.
 */
export function moveForecast(milestone: Milestone, move: ForecastMove): Decision<Milestone> {
  const promised = promisedDate(milestone);
  const { to, reasonCode, reason, today } = move;
  if (milestone.actual) return refused(refusal('MILESTONE_ALREADY_REACHED'));
  const wrongDate = checkDate(to, 'forecast');
  if (wrongDate) return refused(wrongDate);
  if (to === promised) return refused(refusal('FORECAST_UNCHANGED', { field: 'forecast' }));
  if (isPast(to, today)) return refused(refusal('FORECAST_IN_THE_PAST', { field: 'forecast' }));
  const wrongReason =
    checkChoice(reasonCode, SLIPPAGE_REASONS, 'reasonCode') ?? checkText(reason, UPDATE_LIMITS.reason, 'reason');
  if (wrongReason) return refused(wrongReason);
  if (!promised) return { accepted: true, next: { ...milestone, baseline: to, forecast: to } };
  const isLater = lastDayOf(to) > lastDayOf(promised);
  const postponements = milestone.postponements + (isLater ? 1 : 0);
  return { accepted: true, next: { ...milestone, forecast: to, postponements } };
}
