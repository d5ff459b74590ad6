import type { QueryResolvers } from '../../../types.generated.ts';

export const mails: NonNullable<QueryResolvers['mails']> = (_parent, { state, ...page }, context) =>
  context.mails.page({ personId: null, state: state ?? null }, page);
