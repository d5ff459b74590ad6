import type { Selectable } from 'kysely';
import type { DepartmentTable, MinistryTable } from '../../database/tables.ts';

export type MinistryMapper = Selectable<MinistryTable>;
export type DepartmentMapper = Selectable<DepartmentTable>;
