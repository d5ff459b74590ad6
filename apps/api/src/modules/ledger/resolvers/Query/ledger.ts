import type { QueryResolvers } from '../../../types.generated.ts';

export const ledger: NonNullable<QueryResolvers['ledger']> = async (_parent, { planCode, ...page }, context) => {
  if (planCode == null) return context.ledger.page(null, page);
  const plan = await context.plans.byCode.load(planCode);
  return context.ledger.page(plan?.id ?? '', page);
};
