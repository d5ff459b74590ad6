import type { QueryResolvers } from '../../../types.generated.ts';

export const rateLimit: NonNullable<QueryResolvers['rateLimit']> = (_parent, _arguments, { charge }) => charge ?? null;
