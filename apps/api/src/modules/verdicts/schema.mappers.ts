import type { Selectable } from 'kysely';
import type { VerdictTable } from '../../database/tables.ts';

export type VerdictMapper = Selectable<VerdictTable>;
