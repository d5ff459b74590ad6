import type { Transaction } from 'kysely';
import type { Tables } from '../../database/tables.ts';

/** Erases the draft of an update in the transaction that submits it. Its version grows, so that a late saving finds out. */
export async function draftSubmitted(
  trx: Transaction<Tables>,
  { personId, actionId }: { personId: string; actionId: string },
  at: string,
): Promise<void> {
  await trx
    .updateTable('updateDraft')
    .set(({ eb }) => ({ version: eb('version', '+', 1), ...GONE, savedAt: at }))
    .where('personId', '=', personId)
    .where('actionId', '=', actionId)
    .where('text', 'is not', null)
    .execute();
}

const GONE = { text: null, lastKey: null, lastFingerprint: null };
