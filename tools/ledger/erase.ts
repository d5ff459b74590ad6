// `npm run ledger:erase -- SEQ FIELD SIDE`: erases a text that somebody typed, wherever it stands; the ledger verifies as before.
import { eraseText } from '../../apps/api/src/ledger/erase-text.ts';
import { Misuse, now, say, withLedger } from './command.ts';

await withLedger(async (db) => {
  const [seq, field, side] = process.argv.slice(2);
  if (!/^[1-9]\d{0,14}$/.test(seq ?? '') || !field || (side !== 'before' && side !== 'after'))
    throw new Misuse(
      'Dites quel texte : npm run ledger:erase -- NUMÉRO CHAMP before|after (par exemple 142 update.narrative after)',
      'Say which text: npm run ledger:erase -- NUMBER FIELD before|after (for instance 142 update.narrative after)',
    );
  const { sequence, places, remains } = await eraseText(db, { seq: Number(seq), field, side }, now());
  for (const place of places) say(`Erased: entry ${place.seq}, ${place.field} (${place.side})`);
  say(`Recorded as entry ${sequence}.`);
  if (remains.length) {
    say(`It can still be read in ${remains.join(', ')}: what was frozen there stays as it was. Look at it by hand.`);
    process.exitCode = 1;
  }
});
