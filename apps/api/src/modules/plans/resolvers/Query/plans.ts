import { pageOf } from '../../../relay/page.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const plans: NonNullable<QueryResolvers['plans']> = async (_parent, page, { plans }) =>
  pageOf(await plans.all(), page, (plan) => [plan.presentedOn ?? '9999', plan.code]);
