import type { FreeText, LedgerValue, NewEntry, SealedEntry } from './entry.ts';
import type { LedgerOperation } from './operation.ts';

/** What an entry says of how things stand after it: each field that moved with its new value, texts in clear. */
export interface EntryFacts {
  readonly seq: number;
  readonly operation: LedgerOperation;
  readonly actorId: string | null;
  readonly actionId: string | null;
  readonly subjectId: string | null;
  /** ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly effectiveAt: string;
  readonly after: Readonly<Record<string, LedgerValue>>;
}

/** The facts of an entry that is being written. */
export function factsOf(entry: NewEntry, { seq, recordedAt, effectiveAt }: SealedEntry): EntryFacts {
  const after = Object.fromEntries(
    Object.entries(entry.changes).map(([field, change]) => [field, plain(change.after)]),
  );
  const { operation, actorId, actionId = null, subjectId = null } = entry;
  return { seq, operation, actorId, actionId, subjectId, recordedAt, effectiveAt, after };
}

const plain = (value: LedgerValue | FreeText | undefined): LedgerValue =>
  value !== null && typeof value === 'object' ? value.text : (value ?? null);
