import { inclusionPath } from '../../../../ledger/merkle.ts';
import type { QueryResolvers } from '../../../types.generated.ts';
import { withinLedger } from '../../proof-bounds.ts';

export const inclusionProof: NonNullable<QueryResolvers['inclusionProof']> = async (
  _parent,
  { sequence, size: asked },
  context,
) => {
  const { checkpoints, ledger } = context;
  // An entry later than the latest checkpoint is proved in the ledger as it is now.
  const latest = Number((await checkpoints.latest())?.size ?? 0);
  const size = asked ?? (sequence <= latest ? latest : await ledger.last());
  await withinLedger([sequence, size], context);
  const [entry, root, checkpoint, hashes] = await Promise.all([
    ledger.bySequence.load(String(sequence)),
    checkpoints.rootAt(size),
    checkpoints.at(size),
    checkpoints.inclusion(sequence, size),
  ]);
  const sides = inclusionPath(sequence - 1, size).map(([start]) => (start < sequence ? '<' : '>'));
  const path = hashes.map((hash, place) => `${sides[place]}${hash}`).join(' ');
  return { entry: entry!, size, root, path, checkpoint: checkpoint ?? null };
};
