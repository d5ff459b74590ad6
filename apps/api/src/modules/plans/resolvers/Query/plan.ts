import type { QueryResolvers } from '../../../types.generated.ts';

export const plan: NonNullable<QueryResolvers['plan']> = (_parent, { code }, { plans }) => plans.byCode.load(code);
