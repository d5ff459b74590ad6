import type { OrderDirection } from '../types.generated.ts';
import type { SortKey } from './page.ts';

/** The part of a sort key for a number that may be missing: what has none comes last, whichever way. */
export function ordered(value: number | null | undefined, direction: OrderDirection = 'ASCENDING'): SortKey {
  if (value == null) return [1, 0];
  return [0, direction === 'DESCENDING' ? -value : value];
}
