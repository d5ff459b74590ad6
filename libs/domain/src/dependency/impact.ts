import { daysBetween } from '../dates/civil-date.ts';
import type { CivilDate } from '../dates/precise-date.ts';
import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';
import { endKey } from './dependency.ts';
import type { End, Link } from './dependency.ts';
import { inOrder, waitsFor } from './graph.ts';
import type { Standing } from './standing.ts';

/** With fewer days than these left before it, what needs something is squeezed. */
export const SQUEEZED_UNDER_DAYS = 30;

/** `LATE`: it cannot keep its own date. `SQUEEZED`: it can, with little time left. */
export const EFFECT_KINDS = ['LATE', 'SQUEEZED'] as const;
export type EffectKind = (typeof EFFECT_KINDS)[number];

/** What a moved date does to one end that waits for it. */
export interface Effect {
  readonly end: End;
  readonly kind: EffectKind;
  /** Late: days after its own date; squeezed: days left before it, 0 or more. */
  readonly days: number;
  /** Late: how many of these days the move adds, for it may have been late before; squeezed: 0. */
  readonly daysAdded: number;
  /** Whether it needs what moved itself, or something else that waits for it. */
  readonly isDirect: boolean;
}

/** What is counted, in words. */
export const IMPACT_RULE: Localised = {
  fr: french(
    "Sont comptés les jalons et fins d'action datés et pas encore atteints qui ont besoin, directement ou par d'autres, de ce qui est déplacé : ceux que ce déplacement rend intenables, du nombre de jours entre leur date et la plus tardive de ce dont ils ont besoin (dont ceux que le déplacement ajoute), et ceux à qui il laisse moins de 30 jours. Ce qui n'a pas de date n'est pas compté.",
  ),
  en: 'Counted are dated milestones and ends of actions, not reached yet, that need what is moved, directly or through others: those that the move makes impossible to keep, by the days between their date and the latest of what they need (and how many of these the move adds), and those that it leaves less than 30 days. What has no date is not counted.',
};

type StandingOf = (end: End) => Standing;

/**
 * What changes for all that waits for what moved: the soonest day on which each end can come is the latest of its own date
 * and of those of what it waits for, and what is reached waits no more.
 *
 * @param before Where each end of the links stands.
 * @param after The same with what moves.
 * @returns The worst first: late by most days more, then squeezed with the fewest left.
 */
export function impactOf(links: readonly Link[], before: StandingOf, after: StandingOf): readonly Effect[] {
  const waits = waitsFor(links);
  const ends = inOrder(links);
  const [was, will] = [boundsOf(ends, waits, before), boundsOf(ends, waits, after)];
  const needing = new Set(links.map((link) => endKey(link.needing)));
  const moved = new Set(ends.filter((end) => before(end).due !== after(end).due).map(endKey));
  const effects = ends.flatMap((end): Effect[] => {
    const { due, isReached } = after(end);
    const [then, now] = [was.get(endKey(end)) ?? null, will.get(endKey(end)) ?? null];
    if (isReached || due === null || now === null || !needing.has(endKey(end))) return [];
    if (then !== null && now <= then) return [];
    const left = daysBetween(now, due);
    if (left >= SQUEEZED_UNDER_DAYS) return [];
    const isDirect = links.some((link) => endKey(link.needing) === endKey(end) && moved.has(endKey(link.needed)));
    if (left >= 0) return [{ end, kind: 'SQUEEZED', days: left, daysAdded: 0, isDirect }];
    const daysAdded = daysBetween(then !== null && then > due ? then : due, now);
    return [{ end, kind: 'LATE', days: -left, daysAdded, isDirect }];
  });
  const rank = ({ kind, days, daysAdded }: Effect) => (kind === 'LATE' ? -daysAdded : days);
  return effects.sort((one, other) => rank(one) - rank(other));
}

/** The latest day of what each end waits for, by key; nothing where none of it has a date. */
function boundsOf(ends: readonly End[], waits: ReadonlyMap<string, readonly End[]>, standingOf: StandingOf) {
  const bounds = new Map<string, CivilDate>();
  const comes = new Map<string, CivilDate>();
  for (const end of ends) {
    const { due, isReached } = standingOf(end);
    const bound = latest((waits.get(endKey(end)) ?? []).map((needed) => comes.get(endKey(needed)) ?? null));
    const soonest = isReached ? due : latest([due, bound]);
    if (bound) bounds.set(endKey(end), bound);
    if (soonest) comes.set(endKey(end), soonest);
  }
  return bounds;
}

const latest = (days: readonly (CivilDate | null)[]): CivilDate | null =>
  days
    .filter((day) => day !== null)
    .sort()
    .at(-1) ?? null;
