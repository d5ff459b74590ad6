import type { CivilDate, Instant } from '../dates/precise-date.ts';
import type { SnapshotPlan } from './snapshot-plan.ts';

/**
 * The format of a snapshot's content. A new field makes a new version, and every version stays readable: what was cited
 * is read for ever.
 */
export const SNAPSHOT_FORMAT = { name: 'jalon-snapshot', version: 1 } as const;

/**
 * All that a snapshot says, as version 1 of the format has it. Lists are whole and in the order of the API; a value that
 * is not known is null. The fingerprint is SHA-256 of this object in canonical JSON (RFC 8785), in UTF-8.
 */
export interface SnapshotContent {
  readonly format: typeof SNAPSHOT_FORMAT.name;
  readonly version: typeof SNAPSHOT_FORMAT.version;
  readonly name: string;
  /** When it was taken, in UTC. */
  readonly takenAt: Instant;
  /** The moment that it shows: what was true then (EFFECTIVE) or what was known then (RECORDED). */
  readonly asOf: { readonly at: Instant; readonly on: CivilDate; readonly basis: 'EFFECTIVE' | 'RECORDED' };
  /** The number of the last entry of the ledger when it was taken. */
  readonly ledgerSequence: number;
  /** The latest signed checkpoint of the ledger then: its exact note, and its root in hexadecimal. */
  readonly checkpoint: { readonly size: number; readonly root: string; readonly note: string } | null;
  readonly plan: SnapshotPlan;
}
