import type { Selectable } from 'kysely';
import type { LedgerTable } from '../../database/tables.ts';

export type LedgerEntryMapper = Selectable<LedgerTable>;
