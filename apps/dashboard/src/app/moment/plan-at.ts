import { isCivilDate } from '#domain/dates/civil-date';
import { parisDay } from '#domain/dates/paris-day';

import type { AsOf, AsOfBasis } from '../graphql/generated/graphql.ts';

/** A moment at which a plan is looked at. */
export interface Moment {
  /** A civil day, `2022-03-31`, of which the end in Paris is meant; or an instant, ISO 8601 in UTC. */
  readonly when: string;
  /** Whether what was true then or what was known then. */
  readonly basis: AsOfBasis;
}

/** What the address names: a plan, and the moment at which it is looked at. */
export interface PlanAt {
  readonly code: string;
  /** Null is now, undefined a moment that cannot be read. */
  readonly moment: Moment | null | undefined;
}

const KNOWN = '~connu';
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/**
 * Reads the plan's piece of an address: `code`, `code@2022-03-31`, `code@2022-03-31~connu` for what was known then. A
 * plan's code has neither `@` nor `~`.
 */
export function readPlanAt(piece: string): PlanAt {
  const at = piece.indexOf('@');
  if (at < 0) return { code: piece, moment: null };
  const isKnown = piece.endsWith(KNOWN);
  const when = piece.slice(at + 1, isKnown ? -KNOWN.length : undefined);
  const basis = isKnown ? 'RECORDED' : 'EFFECTIVE';
  return { code: piece.slice(0, at), moment: isMoment(when) ? { when, basis } : undefined };
}

/** Writes the plan's piece of an address. */
export function writePlanAt(code: string, moment: Moment | null): string {
  return moment === null ? code : `${code}@${moment.when}${moment.basis === 'RECORDED' ? KNOWN : ''}`;
}

/** The moment, as the API takes it. */
export function asOf({ when, basis }: Moment): AsOf {
  return isCivilDate(when) ? { on: when, basis } : { at: when, basis };
}

/** Whether the moment is over: a day is once it has ended in Paris. */
export function isOver({ when }: Moment, now: string): boolean {
  return isCivilDate(when) ? when < parisDay(now) : when <= now;
}

function isMoment(when: string): boolean {
  return isCivilDate(when) || (INSTANT.test(when) && !Number.isNaN(Date.parse(when)));
}
