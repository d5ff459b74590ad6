import type { Selectable } from 'kysely';
import type { EvidenceTable } from '../../database/tables.ts';

export type EvidenceMapper = Selectable<EvidenceTable>;
