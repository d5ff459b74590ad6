import type { QueryResolvers } from '../../../types.generated.ts';

export const publicKeys: NonNullable<QueryResolvers['publicKeys']> = (_parent, page, { checkpoints }) =>
  checkpoints.keys(page);
