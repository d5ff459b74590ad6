import { type Transaction, sql } from 'kysely';
import { insertAll } from '../database/insert-all.ts';
import type { Tables } from '../database/tables.ts';
import { factsOf } from './entry-facts.ts';
import { type NewEntry, type SealedEntry, seal } from './entry.ts';
import { inParts } from './in-parts.ts';
import { growTree } from './tree.ts';
import { historyBefore, writeHistory } from './write-history.ts';

/**
 * Writes entries at the end of the ledger, in the transaction of the change that they record. The head row is locked
 * until that transaction ends, so that numbers have no gap and the chain no fork.
 *
 * @param now The moment of recording, ISO 8601 in UTC. Requests that come at once, and a clock that was set back, may give
 *   one before that of the last entry: the later of the two counts, for history has one order.
 * @returns The sequence number of the last entry written.
 */
export async function append(trx: Transaction<Tables>, entries: readonly NewEntry[], now: string): Promise<number> {
  const history = await historyBefore(trx, entries);
  const head = await trx.selectFrom('ledgerHead').selectAll().forUpdate().executeTakeFirstOrThrow();
  const at = notBefore(head.recordedAt, now);
  let chain = head.chain;
  const sealed = entries.map((entry, index) => {
    const next = seal(entry, Number(head.seq) + index + 1, chain, at);
    chain = next.chain;
    return { entry, next };
  });
  for (const part of inParts(sealed, 500)) await write(trx, part);
  const last = Number(head.seq) + entries.length;
  const peaks = await growTree(
    trx,
    head,
    sealed.map(({ next }) => next.leafHash),
  );
  await trx.updateTable('ledgerHead').set({ seq: last, chain, peaks, recordedAt: at }).execute();
  await writeHistory(
    trx,
    history,
    sealed.map(({ entry, next }) => factsOf(entry, next)),
  );
  if (at !== now) await putOff(trx, sealed, at);
  await raiseRevisions(trx, sealed);
  return last;
}

/** `now`, or the moment of the last entry when that is later. */
export function notBefore(last: Date | null, now: string): string {
  const floor = last?.toISOString() ?? now;
  return floor > now ? floor : now;
}

interface Sealed {
  entry: NewEntry;
  next: SealedEntry;
}

async function write(trx: Transaction<Tables>, part: Sealed[]): Promise<void> {
  const rows = part.map(({ entry, next }) => ({
    seq: next.seq,
    operation: entry.operation,
    actorId: entry.actorId,
    planId: entry.planId ?? null,
    actionId: entry.actionId ?? null,
    updateId: entry.updateId ?? null,
    recordedAt: next.recordedAt,
    effectiveAt: next.effectiveAt,
    effectiveOn: next.effectiveOn,
    body: next.body,
    leafHash: next.leafHash,
    prev: next.prev,
  }));
  await insertAll(trx, 'ledger', rows);
  const texts = part.flatMap(({ next }) => next.texts.map((kept) => ({ seq: next.seq, ...kept })));
  await insertAll(trx, 'ledgerText', texts);
}

/** The row was written with the moment of the request: history has another one, and the two say the same. */
async function putOff(trx: Transaction<Tables>, sealed: Sealed[], lastUpdateAt: string): Promise<void> {
  const validated = sealed.flatMap(({ entry }) =>
    entry.operation === 'UPDATE_VALIDATED' ? (entry.actionId ?? []) : [],
  );
  if (validated.length) await trx.updateTable('action').set({ lastUpdateAt }).where('id', 'in', validated).execute();
}

/** A plan's revision is the number of its last entry: whoever holds figures of it can tell that they are old. */
async function raiseRevisions(trx: Transaction<Tables>, sealed: Sealed[]): Promise<void> {
  const revisions = new Map<string, number>();
  for (const { entry, next } of sealed) if (entry.planId) revisions.set(entry.planId, next.seq);
  if (!revisions.size) return;
  await sql`update plan set revision = raised.revision
    from unnest(${[...revisions.keys()]}::text[], ${[...revisions.values()]}::int[]) as raised (id, revision)
    where plan.id = raised.id and plan.revision < raised.revision`.execute(trx);
}
