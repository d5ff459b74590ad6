import type { Move as DomainMove, Trend as DomainTrend } from '#domain';
import type { ExplainedBy } from '../explanations/explained-by.ts';
import type { FieldOf } from '../explanations/figure-field.ts';
import type { MoveFigure, TrendFigure } from '../types.generated.ts';
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

/** A trend, and the comparison it is in. */
export type TrendMapper = DomainTrend & ExplainedBy<TrendFigure> & { readonly comparison: Comparison };

/** How many moves of each kind, and the comparison they are in. */
export type MoveCountsMapper = Readonly<Record<FieldOf<MoveFigure>, number>> &
  ExplainedBy<MoveFigure> & { readonly comparison: Comparison };
