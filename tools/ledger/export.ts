// `npm run ledger:export -- FILE`: writes the whole ledger, ready to be verified by somebody who has nothing of ours.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openCheckpoints } from '../../apps/api/src/ledger/checkpoints.ts';
import { exportLedger } from '../../apps/api/src/ledger/export-ledger.ts';
import { Misuse, now, placeOf, say, withLedger } from './command.ts';

await withLedger(async (db, settings) => {
  const [file] = process.argv.slice(2);
  if (!file)
    throw new Misuse('Dites où écrire : npm run ledger:export -- FICHIER', 'Say where: npm run ledger:export -- FILE');
  const checkpointer = await openCheckpoints(db, placeOf(settings), now());
  const checkpoint = await checkpointer.make('DEMAND', now());
  await pipeline(Readable.from(exportLedger(db, checkpoint)), createWriteStream(file));
  say(`${file}: ${checkpoint.size} entries, root ${checkpoint.root}`);
});
