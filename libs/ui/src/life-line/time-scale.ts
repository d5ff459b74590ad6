import type { CivilDate, Language } from '#domain';
import { addDays, addMonths, daysBetween } from '#domain/dates/civil-date';

import type { LifeLane } from './life-line-lanes.ts';

/** A mark on the axis of time. */
export interface Tick {
  /** From 0 to 1. */
  readonly at: number;
  readonly label: string;
}

/** How days become places, from 0 to 1. */
export interface TimeScale {
  at(day: CivilDate): number;
  readonly ticks: readonly Tick[];
}

/** Months between two ticks: the first that gives no more than this many. */
const STEPS = [1, 3, 6, 12, 24, 60, 120] as const;
const MOST_TICKS = 7;
const LEAST_DAYS = 60;

/** A scale on which all that happened, and the moment shown, stand with a little room on both sides. */
export function timeScale(
  lanes: readonly Pick<LifeLane, 'bands' | 'marks'>[],
  shown: CivilDate,
  language: Language,
): TimeScale {
  const days = lanes.flatMap(({ bands, marks }) => [
    ...bands.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
    ...marks.map(({ on }) => on),
  ]);
  const all = [shown, ...days].toSorted();
  const [first, last] = [all[0] ?? shown, all.at(-1) ?? shown];
  const length = Math.max(daysBetween(first, last), LEAST_DAYS);
  const room = Math.ceil(length * 0.03);
  const start = addDays(first, -room);
  const whole = length + 2 * room;
  const at = (day: CivilDate) => daysBetween(start, day) / whole;
  return { at, ticks: ticksBetween(start, addDays(start, whole), at, language) };
}

function ticksBetween(start: CivilDate, end: CivilDate, at: (day: CivilDate) => number, language: Language): Tick[] {
  const months = daysBetween(start, end) / 30.4;
  const step = STEPS.find((one) => months / one <= MOST_TICKS) ?? 120;
  const ticks: Tick[] = [];
  let day = firstTick(start, step);
  for (; day <= end; day = addMonths(day, step)) {
    if (day >= start) ticks.push({ at: at(day), label: tickLabel(day, step, language) });
  }
  return ticks;
}

/** The first day of the period of `step` months that `day` is in: years and quarters begin where people expect. */
function firstTick(day: CivilDate, step: number): CivilDate {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return addMonths(`${day.slice(0, 7)}-01` as CivilDate, -(month % step));
}

function tickLabel(day: CivilDate, step: number, language: Language): string {
  if (step >= 12) return day.slice(0, 4);
  const shape: Intl.DateTimeFormatOptions = { month: 'short', year: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', shape).format(new Date(`${day}T12:00:00Z`));
}
