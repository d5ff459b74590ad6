import { type CivilDate, FIRST_YEAR, LAST_YEAR, endOfDay, isCivilDate, parisDay, refusal } from '#domain';
import type { Moment } from '../../ledger/moment.ts';
import { badInput } from '../relay/errors.ts';
import type { AsOf } from '../types.generated.ts';

/**
 * The moment that somebody asks for. Today means now, as far as it has gone.
 *
 * @param now ISO 8601 in UTC.
 * @param field The argument, for what is refused.
 * @throws BAD_USER_INPUT unless there is exactly one of a day and an instant, and it has come.
 */
export function momentIn({ on, at, basis = 'EFFECTIVE' }: AsOf, now: string, field: string): Moment {
  if ((on == null) === (at == null)) throw badInput(refusal('MOMENT_NOT_ONE', { field }));
  return on == null
    ? { at: passed(instantIn(String(at), `${field}.at`), now, `${field}.at`), basis }
    : { at: endedOn(on as CivilDate, now, `${field}.on`), basis };
}

function endedOn(day: CivilDate, now: string, field: string): string {
  const end = endOfDay(day);
  if (end <= now) return end;
  if (day > parisDay(now)) throw badInput(refusal('MOMENT_IN_THE_FUTURE', { field }));
  return now;
}

function passed(at: string, now: string, field: string): string {
  if (at > now) throw badInput(refusal('MOMENT_IN_THE_FUTURE', { field }));
  return at;
}

/** JavaScript takes 30 February for 2 March. */
function instantIn(text: string, field: string): string {
  const instant = Date.parse(text);
  if (isCivilDate(text.slice(0, 10)) && !Number.isNaN(instant)) return new Date(instant).toISOString();
  throw badInput(refusal('DATE_INVALID', { field, params: { minimum: FIRST_YEAR, maximum: LAST_YEAR } }));
}
