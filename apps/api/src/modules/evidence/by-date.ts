import { type PreciseDate, lastDayOf } from '#domain';
import type { SortKey } from '../relay/page.ts';
import type { EvidenceMapper } from './schema.mappers.ts';

const DAY = 86_400_000;
const UNDATED = Number.MAX_SAFE_INTEGER;

/** Sorts evidence by the last day of its date, undated evidence last in either order. */
export function byDate(first: 'newest' | 'oldest'): (evidence: EvidenceMapper) => SortKey {
  return ({ dated, id }) => {
    if (dated === null) return [UNDATED, id];
    const day = Date.parse(lastDayOf(dated as PreciseDate)) / DAY;
    return [first === 'oldest' ? day : -day, id];
  };
}
