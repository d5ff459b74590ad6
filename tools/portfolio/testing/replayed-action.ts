import type { ReadEntry } from '../../../apps/api/src/import/testing/read-chain.ts';

/** The fields of an action as the ledger alone tells them, digests read as their texts. */
export type ReplayedAction = Map<string, unknown>;

/**
 * Replays one entry. Each field's value before has to be what the entries so far left there.
 *
 * @param textOf The text kept aside of a field of this entry.
 */
export function replay(
  action: ReplayedAction,
  { seq, changes, operation }: ReadEntry,
  textOf: (seq: number, field: string, side: 'before' | 'after') => string | undefined,
): void {
  for (const [field, [before, after]] of Object.entries(changes)) {
    const was = textOf(seq, field, 'before') ?? before;
    if ((action.get(field) ?? null) !== was) throw new Error(`Entry ${seq}: ${field} was not ${String(was)}`);
    action.set(field, textOf(seq, field, 'after') ?? after);
  }
  // A validated update is closed: the next one starts from nothing.
  if (operation === 'UPDATE_VALIDATED') {
    for (const field of [...action.keys()]) if (field.startsWith('update.')) action.delete(field);
  }
}
