import type { CivilDate, PreciseDate } from '#domain';
import { addDays, addMonths } from '#domain/dates/civil-date';
import { lastDayOf } from '#domain/dates/bounds';

/** A date that people ask for by a name. */
export interface Jump {
  readonly key: 'lastMonth' | 'lastQuarter' | 'lastYear' | 'presentation';
  readonly on: CivilDate;
}

/**
 * The dates that meetings are held about, each once and all of them over.
 *
 * @param presentedOn When the plan was presented, null when unknown.
 */
export function jumpsFrom(today: CivilDate, presentedOn: PreciseDate | null): readonly Jump[] {
  const month = `${today.slice(0, 7)}-01` as CivilDate;
  const quarter = addMonths(month, -((Number(today.slice(5, 7)) - 1) % 3));
  const jumps: Jump[] = [
    { key: 'lastMonth', on: addDays(month, -1) },
    { key: 'lastQuarter', on: addDays(quarter, -1) },
    { key: 'lastYear', on: addMonths(today, -12) },
    ...(presentedOn === null ? [] : [{ key: 'presentation', on: lastDayOf(presentedOn) } as const]),
  ];
  return jumps.filter(({ on }, place) => on < today && jumps.findIndex((one) => one.on === on) === place);
}
