// `npm run ledger:checkpoint`: signs the ledger as it is, and prints the checkpoint.
import { openCheckpoints } from '../../apps/api/src/ledger/checkpoints.ts';
import { now, placeOf, say, withLedger } from './command.ts';

await withLedger(async (db, settings) => {
  const checkpointer = await openCheckpoints(db, placeOf(settings), now());
  const { note } = await checkpointer.make('DEMAND', now());
  say(note.trimEnd());
});
