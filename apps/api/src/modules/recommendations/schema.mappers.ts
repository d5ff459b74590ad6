import type { Selectable } from 'kysely';
import type {
  AddresseeTable,
  RecommendationLinkTable,
  RecommendationTable,
  ReportTable,
  ResponseTable,
} from '../../database/tables.ts';

export type ReportMapper = Selectable<ReportTable>;
export type RecommendationMapper = Selectable<RecommendationTable>;
export type RecommendationLinkMapper = Selectable<RecommendationLinkTable>;
export type AddresseeMapper = Selectable<AddresseeTable>;
export type ResponseMapper = Selectable<ResponseTable>;
