import type { Selectable } from 'kysely';
import type { BlockerStepTable, BlockerTable } from '../../database/tables.ts';

export type BlockerMapper = Selectable<BlockerTable>;
export type BlockerStepMapper = Selectable<BlockerStepTable>;
