import { readNote } from '../../../ledger/checkpoint-note.ts';
import type { LedgerCheckpointResolvers } from '../../types.generated.ts';

export const LedgerCheckpoint: LedgerCheckpointResolvers = {
  origin: ({ note }) => readNote(note)?.checkpoint.origin ?? '',
  keyIds: ({ note }) => (readNote(note)?.signatures ?? []).map(({ keyId }) => keyId).join(' '),
};
