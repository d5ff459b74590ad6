import type { QueryResolvers } from '../../../types.generated.ts';

export const latestCheckpoint: NonNullable<QueryResolvers['latestCheckpoint']> = async (
  _parent,
  _arguments,
  { checkpoints },
) => (await checkpoints.latest()) ?? null;
