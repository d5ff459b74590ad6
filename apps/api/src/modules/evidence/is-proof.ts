import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { EvidenceMapper } from './schema.mappers.ts';

/**
 * Whether it can show that something was done: what a ministry brings, and imported facts. Context, criticism and
 * indicators are told beside the action and prove nothing of it.
 */
export function isProof({ nature }: Pick<EvidenceMapper, 'nature'>): boolean {
  return nature === null || nature === 'fait';
}

/** The same in SQL; the index of migration 0003 is on these words. */
export const PROVES: RawBuilder<SqlBool> = sql<SqlBool>`in_effect and (nature is null or nature = 'fait')`;

/** `showsDone` of the domain in SQL: somebody can check it, and it was given for no other status. */
export const SHOWS_DONE: RawBuilder<SqlBool> = sql<SqlBool>`
  coalesce(url, reference, file_id) is not null and (status is null or status = 'DONE')`;
