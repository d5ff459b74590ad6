import type { OverviewQuery, StatusesFragment } from '../graphql/generated/graphql.ts';

/** The plan with its figures. */
export type OverviewPlan = NonNullable<OverviewQuery['plan']>;
/** The figures of a plan. */
export type OverviewFigures = OverviewPlan['overview'];
/** Actions by status. */
export type Statuses = StatusesFragment;
