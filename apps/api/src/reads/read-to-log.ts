/** In what ways something is read. The contract says each in words (`ReadKind`). */
export const READ_KINDS = [
  'QUERY',
  'SUBSCRIPTION',
  'LEDGER_EXPORT',
  'SNAPSHOT_FILE',
  'EVIDENCE_FILE',
  'TABLE',
  'ACCESS_LOG_FILE',
  'CALENDAR_FILE',
] as const;
export type ReadKind = (typeof READ_KINDS)[number];

/** What became of a read: `BROKEN_OFF` when the reader left before the end. */
export type ReadOutcome = 'ANSWERED' | 'REFUSED' | 'FAILED' | 'BROKEN_OFF';

/** A read, on its way to the log. */
export interface ReadToLog {
  /** ISO 8601 in UTC. */
  readAt: string;
  personId: string;
  tokenId: string | null;
  kind: ReadKind;
  operationName: string | null;
  documentHash: string | null;
  /** Plans by id, and those known by their code alone: a code that no plan has is left out. */
  planIds: readonly string[];
  planCodes: readonly string[];
  /** `Action`, or `Action 4` for the one asked for by that number or id. */
  objects: readonly string[];
  itemCount: number | null;
  byteCount: number;
  cost: number | null;
  outcome: ReadOutcome;
}
