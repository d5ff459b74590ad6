import { lateness } from '../action/lateness.ts';
import { addMonths } from '../dates/civil-date.ts';
import { MONTHS_IN_PERIOD, pastPeriodEnds } from '../dates/periods.ts';
import type { CivilDate } from '../dates/precise-date.ts';
import { progressAt, progressOf } from '../progress/progress.ts';
import type { ActionStatus } from '../status/action-status.ts';
import type { Confidence } from '../status/confidence.ts';
import type { VerdictValue } from '../verdict/verdict-value.ts';
import type { ActionFacts } from './action-facts.ts';

/** How many reporting periods without any movement make a stall. */
export const STALLED_PERIODS = 3;

/** What the rules look at, worked out from the facts: each rule names the ones it reads, and reads no other. */
export interface Observations {
  readonly status: ActionStatus | null;
  readonly confidence: Confidence | null;
  readonly verdict: VerdictValue | null;
  readonly evidenceCount: number;
  readonly openMilestones: number;
  readonly lateMilestones: number;
  readonly compromisedDependencies: number;
  /** Progress at the end of the last three periods that the plan lived through, then today; `null` when not measured. */
  readonly progressOverPeriods: readonly (number | null)[];
  /** The last validated update, or the start of the plan when there was none. */
  readonly silentSince: CivilDate | null;
  /** Whether more than one reporting period has gone by since then, in a plan that still runs. */
  readonly periodIsOver: boolean;
}

export type ObservationName = keyof Observations;

function progressOverPeriods(facts: ActionFacts, today: CivilDate): (number | null)[] {
  const ends = pastPeriodEnds(today, facts.reportingPeriod, STALLED_PERIODS);
  const { planStart, milestones } = facts;
  const past = ends.map((end) => (planStart && planStart <= end ? progressAt(milestones, end).value : null));
  return [...past, progressOf(milestones, today).value];
}

/** A dependency that will not come as promised: declared compromised while open, or abandoned. */
const isCompromised = ({ status, confidence }: ActionFacts['dependencies'][number]) =>
  status === 'ABANDONED' || (confidence === 'COMPROMISED' && status !== 'DONE');

/** What is observed of the action today. */
export function observe(facts: ActionFacts, today: CivilDate): Observations {
  const silentSince = facts.lastUpdateOn ?? facts.planStart;
  const periodEnd = silentSince && addMonths(silentSince, MONTHS_IN_PERIOD[facts.reportingPeriod]);
  return {
    status: facts.status,
    confidence: facts.confidence,
    verdict: facts.verdict,
    evidenceCount: facts.evidenceCount,
    openMilestones: facts.milestones.filter(({ actual }) => actual === null).length,
    lateMilestones: lateness(facts, today).lateMilestones,
    compromisedDependencies: facts.dependencies.filter(isCompromised).length,
    progressOverPeriods: progressOverPeriods(facts, today),
    silentSince,
    periodIsOver: !facts.planIsClosed && periodEnd !== null && today > periodEnd,
  };
}
