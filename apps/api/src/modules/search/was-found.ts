import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Moment } from '../../ledger/moment.ts';

/**
 * Whether the thing of a `search_document` was there at the moment. The words of a thing never change once it is there, so
 * what is found in the past is what matches today and was there then: one probe of an index for each.
 */
export function wasFound(moment: Moment): RawBuilder<SqlBool> {
  const from = sql.ref(moment.basis === 'EFFECTIVE' ? 'true_from' : 'known_from');
  const there = (table: string, key = 'id') =>
    sql`exists (select from ${sql.table(table)} it where it.${sql.ref(key)} = search_document.id and it.${from} <= ${moment.at}::timestamptz)`;
  const written = sql`exists (select from message it where it.id = search_document.id and it.written_at <= ${moment.at}::timestamptz)`;
  return sql<SqlBool>`case kind
    when 'ACTION' then ${there('action_version', 'action_id')}
    when 'MILESTONE' then ${there('milestone_version', 'milestone_id')}
    when 'EVIDENCE' then ${there('evidence')}
    when 'UPDATE' then ${there('action_update')}
    when 'VERDICT' then ${there('verdict')}
    when 'MESSAGE' then ${written}
    when 'QUESTION' then ${written}
    else ${there('recommendation')} end`;
}
