import type { QueryResolvers } from '../../../types.generated.ts';

export const accessLog: NonNullable<QueryResolvers['accessLog']> = (_parent, { filter, ...page }, { reads }) =>
  reads.page(null, filter, page);
