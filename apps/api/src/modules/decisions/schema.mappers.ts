import type { Selectable } from 'kysely';
import type { DecisionDoneTable, DecisionTable } from '../../database/tables.ts';

export type DecisionMapper = Selectable<DecisionTable>;
export type DecisionDoneMapper = Selectable<DecisionDoneTable>;
