import type { QueryResolvers } from '../../../types.generated.ts';
import { withinLedger } from '../../proof-bounds.ts';

export const consistencyProof: NonNullable<QueryResolvers['consistencyProof']> = async (
  _parent,
  { from, to },
  context,
) => {
  await withinLedger([from, to], context);
  const { checkpoints } = context;
  const [fromRoot, toRoot, hashes] = await Promise.all([
    checkpoints.rootAt(from),
    checkpoints.rootAt(to),
    checkpoints.consistency(from, to),
  ]);
  return { from, to, fromRoot, toRoot, path: hashes.join(' ') };
};
