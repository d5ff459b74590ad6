import type { Move as DomainMove, Trend as DomainTrend } from '#domain';
import type { ActionMapper } from '../actions/schema.mappers.ts';
import type { SortKey } from '../relay/page.ts';
import type { Comparison } from './comparison.ts';

export type ComparisonMapper = Comparison;

/** A move, its action as it stood at the later moment (at the earlier one when it was dropped), and the comparison it is in. */
export interface MoveMapper {
  move: DomainMove;
  action: ActionMapper;
  /** Its place in the list. */
  order: SortKey;
  comparison: Comparison;
}

export type TrendMapper = DomainTrend;
