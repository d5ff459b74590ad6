import { type Transaction, sql } from 'kysely';
import { insertAll, recordset } from '../../database/insert-all.ts';
import type { Tables } from '../../database/tables.ts';
import { writeUpdateRows } from '../updates/write-update.ts';
import type { StoredAction } from './action-state.ts';

type Trx = Transaction<Tables>;
type Change = Readonly<Record<'before' | 'after', StoredAction>>;

/** What each change of an action writes one row of: the action, its update and its verdict, a statement each for all. */
export async function writeActionRows(trx: Trx, changes: readonly Change[], at: string): Promise<void> {
  await writeActions(trx, changes, at);
  await writeUpdateRows(
    trx,
    changes.flatMap(({ before, after: { id: actionId, update } }) =>
      update && update !== before.update ? { actionId, update } : [],
    ),
  );
  await insertAll(
    trx,
    'verdict',
    changes.flatMap(({ before, after: { id: actionId, verdict, verdictId } }) =>
      verdict && verdictId && verdict !== before.verdict
        ? { id: verdictId, actionId, value: verdict.value, text: verdict.text, authorId: verdict.by, recordedAt: at }
        : [],
    ),
  );
}

async function writeActions(trx: Trx, changes: readonly Change[], at: string): Promise<void> {
  const rows = changes.map(({ after: { id, version, status, statusReason, statusIsDeduced, confidence, update } }) => ({
    ...{ id, version, status, statusReason, statusIsDeduced, confidence },
    // Only what takes effect is news of the action.
    lastUpdateAt: update?.stage === 'VALIDATED' ? at : null,
  }));
  await sql`update action set version = now.version, status = now.status, status_reason = now.status_reason,
      status_is_deduced = now.status_is_deduced, confidence = now.confidence,
      last_update_at = coalesce(now.last_update_at, action.last_update_at)
    from json_populate_recordset(null::action, ${recordset(rows)}::json) as now where action.id = now.id`.execute(trx);
}
