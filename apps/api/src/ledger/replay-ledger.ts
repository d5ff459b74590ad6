import { type Transaction, sql } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { EntryFacts } from './entry-facts.ts';
import type { LedgerValue } from './entry.ts';
import { History } from './history.ts';
import type { LedgerOperation } from './operation.ts';
import { writeHistory } from './write-history.ts';

const AT_ONCE = 2_000;

interface Row {
  seq: number;
  body: string;
  /** The one text that the history of actions shows, null when it was erased. */
  statusReason: string | null;
}

interface Body {
  operation: LedgerOperation;
  actor: string | null;
  action: string | null;
  subject: string | null;
  recordedAt: string;
  effectiveAt: string;
  changes: Record<string, [before: LedgerValue, after: LedgerValue]>;
}

/**
 * Writes the history of all that a ledger records, for one that was written before history was kept: a step of
 * migration 0003, in its transaction.
 */
export async function replayLedger(trx: Transaction<Tables>): Promise<void> {
  const history = new History({ actions: [], milestones: [] });
  const clock = { latest: '' };
  for (let last = 0; ;) {
    const { rows } = await sql<Row>`select ledger.seq, body, kept.text as status_reason from ledger
      left join ledger_text kept on kept.seq = ledger.seq and kept.field = 'statusReason' and kept.side = 'after'
      where ledger.seq > ${last} order by ledger.seq limit ${AT_ONCE}`.execute(trx);
    if (!rows.length) return;
    await writeHistory(
      trx,
      history,
      rows.map((row) => factsIn(row, clock)),
    );
    last = Number(rows.at(-1)?.seq);
  }
}

/** Entries recorded at once could have their moments in another order than their numbers: the number counts. */
function factsIn({ seq, body, statusReason }: Row, clock: { latest: string }): EntryFacts {
  const { operation, actor, action, subject, recordedAt, effectiveAt, changes } = JSON.parse(body) as Body;
  if (recordedAt > clock.latest) clock.latest = recordedAt;
  const after = Object.fromEntries(Object.entries(changes).map(([field, [, value]]) => [field, value]));
  if (String(after['statusReason'] ?? '').startsWith('sha256:')) after['statusReason'] = statusReason;
  return {
    seq: Number(seq),
    ...{ operation, actorId: actor, actionId: action, subjectId: subject },
    recordedAt: clock.latest,
    effectiveAt: effectiveAt === recordedAt ? clock.latest : effectiveAt,
    after,
  };
}
