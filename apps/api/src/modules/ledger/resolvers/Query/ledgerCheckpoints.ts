import type { QueryResolvers } from '../../../types.generated.ts';

export const ledgerCheckpoints: NonNullable<QueryResolvers['ledgerCheckpoints']> = (_parent, page, { checkpoints }) =>
  checkpoints.page(page);
