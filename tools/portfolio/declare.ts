import {
  addDays,
  type ActionStatus,
  type CivilDate,
  type Confidence,
  isPast,
  lastDayOf,
  type Milestone,
  type PreciseDate,
  type SlippageReason,
  preciseDateFrom,
  precisionOf,
  promisedDate,
  transitionRule,
} from '#domain';
import type { ActionLife } from './action-life.ts';
import type { Random } from './random.ts';
import { COMING_NEXT, CONFIDENCE_STEPS, DONE_SO_FAR, SLIPPAGES, STATUS_REASONS, STUCK } from './words-of-updates.ts';

/** What a new update declares. */
export interface Declaration {
  status: ActionStatus;
  statusReason: string | null;
  confidence: Confidence | null;
  narrative: string;
  reached: { milestone: Milestone; on: CivilDate }[];
  moves: { milestone: Milestone; to: PreciseDate; reasonCode: SlippageReason; reason: string }[];
  /** Whether a piece of evidence comes beside those of the milestones reached. */
  hasLooseEvidence: boolean;
}

/** What the lead of this action reports on this day. Every change of status is one that the status machine allows. */
export function declare(life: ActionLife, random: Random, today: CivilDate): Declaration {
  const isLast = life.remaining <= 1 && life.blueprint.outcome !== null;
  const isDone = isLast && life.blueprint.outcome === 'DONE';
  const reached: Declaration['reached'] = [];
  const moves: Declaration['moves'] = [];
  for (const milestone of life.milestones.filter(({ actual }) => actual === null)) {
    const fate = isDone ? 'REACHED' : fateOf(milestone, random, today);
    if (fate === 'REACHED') reached.push({ milestone, on: reachedOn(milestone, random, today) });
    if (fate === 'MOVED') {
      const to = newForecast(milestone, random, today);
      const [reasonCode, reason] = random.pick(SLIPPAGES);
      if (to !== promisedDate(milestone)) moves.push({ milestone, to, reasonCode, reason });
    }
  }
  const status = nextStatus(life, random, isLast, reached.length > 0);
  const rule = transitionRule(life.status, status);
  if (!rule.allowed) throw new Error(`${life.status} cannot become ${status}`);
  const needsReason = rule.needs.includes('REASON') && status !== life.status;
  // What was given for another status shows nothing done; what was given for a milestone does.
  const hasProof = reached.length > 0 || life.milestones.some(({ actual }) => actual !== null);
  return {
    status,
    statusReason: needsReason ? random.pick(STATUS_REASONS[status] ?? []) : null,
    confidence: nextConfidence(life, random),
    narrative: narrative(random),
    reached,
    moves,
    hasLooseEvidence: (rule.needs.includes('EVIDENCE') && !hasProof) || random.isTrue(0.1),
  };
}

function fateOf(milestone: Milestone, random: Random, today: CivilDate): 'REACHED' | 'MOVED' | 'KEPT' {
  const promised = promisedDate(milestone);
  if (!promised) return random.isTrue(0.15) ? 'MOVED' : 'KEPT';
  if (lastDayOf(promised) > addDays(today, 15)) return random.isTrue(0.03) ? 'MOVED' : 'KEPT';
  return random.weighted([
    ['REACHED', 62],
    ['MOVED', 33],
    ['KEPT', 5],
  ] as const);
}

function reachedOn(milestone: Milestone, random: Random, today: CivilDate): CivilDate {
  const promised = promisedDate(milestone);
  const around = addDays(promised && lastDayOf(promised) < today ? lastDayOf(promised) : today, -random.whole(0, 25));
  return around > today ? today : around;
}

/** A later day as a rule, as precisely as the date before was known, and a year no longer than to the quarter. */
export function newForecast(milestone: Milestone, random: Random, today: CivilDate): PreciseDate {
  const promised = promisedDate(milestone);
  const from = promised && !isPast(promised, today) && random.isTrue(0.8) ? lastDayOf(promised) : today;
  const known = promised ? precisionOf(promised) : 'MONTH';
  const day = addDays(from, random.whole(30, 240));
  const monthEnd = lastDayOf(preciseDateFrom(day, 'MONTH'));
  return known === 'DAY' ? monthEnd : preciseDateFrom(day, known === 'YEAR' ? 'QUARTER' : known);
}

function nextStatus(
  { status, blueprint }: ActionLife,
  random: Random,
  isLast: boolean,
  hasReached: boolean,
): ActionStatus {
  if (isLast && blueprint.outcome) return blueprint.outcome;
  if (status === null || status === 'NOT_STARTED') {
    return !hasReached && random.isTrue(status === null ? 0.3 : 0.4) ? 'NOT_STARTED' : 'IN_PROGRESS';
  }
  if (status === 'SUSPENDED') return random.isTrue(0.3) && !hasReached ? 'SUSPENDED' : 'IN_PROGRESS';
  return random.isTrue(0.01) && !hasReached ? 'SUSPENDED' : 'IN_PROGRESS';
}

function nextConfidence({ confidence }: ActionLife, random: Random): Confidence | null {
  if (random.isTrue(0.04)) return null;
  return random.weighted(CONFIDENCE_STEPS[confidence ?? 'ACHIEVABLE']);
}

function narrative(random: Random): string {
  const done = random.pick(DONE_SO_FAR).replace('{n}', String(random.whole(4, 96)));
  const stuck = random.isTrue(0.25) ? ` ${random.pick(STUCK)}` : '';
  return `${done} ${random.pick(COMING_NEXT)}${stuck}`;
}
