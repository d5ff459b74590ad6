import type { Selectable } from 'kysely';
import type { LedgerTable } from '../../database/tables.ts';
import type { CheckpointRow } from '../../ledger/checkpoints.ts';
import type { RecordedKey } from '../../ledger/signing-keys.ts';

export type LedgerEntryMapper = Selectable<LedgerTable>;
export type LedgerCheckpointMapper = CheckpointRow;
export type SigningKeyMapper = RecordedKey;
/** The entry that records the change. */
export type LedgerChangeMapper = LedgerEntryMapper;
