import type { Selectable } from 'kysely';
import type { EvidenceHint } from '#domain';
import type { EvidenceFileTable, EvidenceTable } from '../../database/tables.ts';

export type EvidenceMapper = Selectable<EvidenceTable>;
export type EvidenceFileMapper = Selectable<EvidenceFileTable>;
/** Its code: the sentence is the domain's. */
export type EvidenceHintMapper = EvidenceHint;
