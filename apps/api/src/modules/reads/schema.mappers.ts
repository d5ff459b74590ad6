import type { Selectable } from 'kysely';
import type { AccessLogTable } from '../../database/tables.ts';

export type LoggedReadMapper = Selectable<AccessLogTable>;
export interface ObjectReadMapper {
  type: string;
  key: string | null;
}
