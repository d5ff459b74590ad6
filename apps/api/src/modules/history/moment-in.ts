import { type CivilDate, FIRST_YEAR, LAST_YEAR, endOfDay, isCivilDate, parisDay, refusal } from '#domain';
import type { Request } from '../../context.ts';
import type { Moment } from '../../ledger/moment.ts';
import { badInput } from '../relay/errors.ts';
import type { AsOf } from '../types.generated.ts';

/** The moment that it is, ISO 8601 in UTC, and the day in Paris. */
type Present = Pick<Request, 'now' | 'today'>;

/**
 * The moment that somebody asks for. Today means now, as far as it has gone. What time it is is looked at for today alone:
 * an answer about a day that is over is the same all day long.
 *
 * @param field The argument, for what is refused.
 * @throws BAD_USER_INPUT unless there is exactly one of a day and an instant, and it has come.
 */
export function momentIn({ on, at, basis = 'EFFECTIVE' }: AsOf, present: Present, field: string): Moment {
  if ((on == null) === (at == null)) throw badInput(refusal('MOMENT_NOT_ONE', { field }));
  return on == null
    ? { at: passed(instantIn(String(at), `${field}.at`), present, `${field}.at`), basis }
    : { at: endedOn(on as CivilDate, present, `${field}.on`), basis };
}

function endedOn(day: CivilDate, present: Present, field: string): string {
  if (day < present.today) return endOfDay(day);
  if (day > present.today) throw badInput(refusal('MOMENT_IN_THE_FUTURE', { field }));
  return present.now;
}

function passed(at: string, present: Present, field: string): string {
  if (parisDay(at) >= present.today && at > present.now) throw badInput(refusal('MOMENT_IN_THE_FUTURE', { field }));
  return at;
}

/** JavaScript takes 30 February for 2 March. */
function instantIn(text: string, field: string): string {
  const instant = Date.parse(text);
  if (isCivilDate(text.slice(0, 10)) && !Number.isNaN(instant)) return new Date(instant).toISOString();
  throw badInput(refusal('DATE_INVALID', { field, params: { minimum: FIRST_YEAR, maximum: LAST_YEAR } }));
}
