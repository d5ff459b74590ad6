import type { QueryResolvers } from '../../../types.generated.ts';

const CODE = /^[a-z0-9][a-z0-9-]{0,99}$/;

export const plan: NonNullable<QueryResolvers['plan']> = (_parent, { code }, { plans }) =>
  CODE.test(code) ? plans.byCode.load(code) : null;
