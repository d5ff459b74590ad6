import { entriesKept } from '../../entries-kept.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const ledger: NonNullable<QueryResolvers['ledger']> = async (
  _parent,
  { planCode, filter, ...page },
  context,
) => {
  const kept = entriesKept(filter);
  if (planCode == null) return context.ledger.page(null, page, kept);
  const plan = await context.plans.byCode.load(planCode);
  return context.ledger.page(plan?.id ?? '', page, kept);
};
