import { type RawBuilder, sql } from 'kysely';
import { type CivilDate, addDays, endOfDay, refusal } from '#domain';
import { badInput } from '../relay/errors.ts';
import type { LedgerFilter } from '../types.generated.ts';

/** The condition that keeps the entries asked for; null when all are. @throws BAD_USER_INPUT when the period ends before it begins. */
export function entriesKept(filter: LedgerFilter | null | undefined): RawBuilder<unknown> | null {
  const { operations, recordedSince: since, recordedUntil: until } = filter ?? {};
  if (since && until && since > until) throw badInput(refusal('PERIOD_REVERSED', { field: 'filter.recordedSince' }));
  const conditions = [
    ...(operations ? [sql`operation = any(${[...operations]}::text[])`] : []),
    ...(since ? [sql`recorded_at > ${endOfDay(addDays(since as CivilDate, -1))}::timestamptz`] : []),
    ...(until ? [sql`recorded_at <= ${endOfDay(until as CivilDate)}::timestamptz`] : []),
  ];
  return conditions.length ? sql.join(conditions, sql` and `) : null;
}
