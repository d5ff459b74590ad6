// `npm run ledger:rotate-key [-- --lost]`: a new key signs from now on. The old file is kept beside it, with its date.
import { existsSync, renameSync } from 'node:fs';
import { keyIdOf } from '../../apps/api/src/ledger/checkpoint-note.ts';
import { rotateKey } from '../../apps/api/src/ledger/checkpoints.ts';
import { keyFileOf, makeKey, openSigningKey } from '../../apps/api/src/ledger/signing-key.ts';
import { recordedKeys } from '../../apps/api/src/ledger/signing-keys.ts';
import { Misuse, now, placeOf, say, withLedger } from './command.ts';

await withLedger(async (db, settings) => {
  const isLost = process.argv.includes('--lost');
  const place = placeOf(settings);
  const file = keyFileOf(place);
  const recorded = (await recordedKeys(db)).at(-1);
  if (!recorded)
    throw new Misuse(
      'Ce registre n’a encore jamais été signé : démarrez Jalon une fois.',
      'This ledger was never signed yet: start Jalon once.',
    );
  // The former key signs under its own name, whatever the ledger is called from now on.
  const former = isLost ? null : openSigningKey({ ...place, origin: recorded.origin }, recorded);
  const at = now();
  const next = makeKey(place.origin, `${file}.next`);
  const { size } = await rotateKey(db, { former, next, dataDir: place.dataDir }, at);
  const old = `${file}.until-${at.slice(0, 10)}-${size}`;
  if (existsSync(file)) renameSync(file, old);
  renameSync(`${file}.next`, file);
  say(`Entry ${size}: key ${keyIdOf(next)} signs from now on, in ${file}. The old one is in ${old}.`);
});
