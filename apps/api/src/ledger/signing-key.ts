import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type NamedKey, type Signer, keyIdOf, signerOf } from './checkpoint-note.ts';

/** The ledger cannot be signed with the key that was found, or that was not. Nothing was written. */
export class UnusableKey extends Error {
  constructor(french: string, english: string, cause?: unknown) {
    super(`${french}\n${english}`, { cause });
    this.name = 'UnusableKey';
  }
}

/** Where the signing key is, and for whom it signs. */
export interface KeyPlace {
  origin: string;
  dataDir: string;
  /** A file of the installation's own; by default `ledger-key.pem` in the data folder, made at the first start. */
  ledgerKeyFile?: string;
}

export const keyFileOf = ({ dataDir, ledgerKeyFile }: KeyPlace): string =>
  ledgerKeyFile ?? join(dataDir, 'ledger-key.pem');

/**
 * The key that signs checkpoints. A ledger that was never signed gets one; a ledger that was is never signed with another
 * key, nor left unsigned, without a person having said so.
 *
 * @param recorded The key that the ledger says signs it, undefined when it was never signed.
 * @throws UnusableKey
 */
export function openSigningKey(place: KeyPlace, recorded: NamedKey | undefined): Signer {
  const file = keyFileOf(place);
  if (!existsSync(file)) {
    if (recorded || place.ledgerKeyFile) throw missing(file, recorded);
    return makeKey(place.origin, file);
  }
  const signer = readKey(place.origin, file);
  if (recorded && (recorded.publicKey !== signer.publicKey || recorded.origin !== signer.origin))
    throw another(file, recorded, signer);
  return signer;
}

/** Reads a key. @throws UnusableKey when it cannot be read, is no Ed25519 key in PKCS8, or is open to others. */
export function readKey(origin: string, file: string): Signer {
  if (process.platform !== 'win32' && existsSync(file) && statSync(file).mode & 0o077)
    throw new UnusableKey(
      `La clé de signature ${file} est lisible par d'autres comptes de cette machine : faites « chmod 600 ${file} ».`,
      `The signing key ${file} can be read by other accounts of this machine: run "chmod 600 ${file}".`,
    );
  try {
    return signerOf(origin, createPrivateKey(readFileSync(file)));
  } catch (error) {
    throw new UnusableKey(
      `La clé de signature ${file} n'a pas pu être lue comme une clé Ed25519 (PKCS8, PEM).`,
      `The signing key ${file} could not be read as an Ed25519 key (PKCS8, PEM).`,
      error,
    );
  }
}

/** Makes a key and writes it, whole or not at all, for this account alone. */
export function makeKey(origin: string, file: string): Signer {
  const { privateKey } = generateKeyPairSync('ed25519');
  mkdirSync(dirname(file), { recursive: true });
  const making = `${file}.making`;
  rmSync(making, { force: true });
  writeFileSync(making, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx', flush: true });
  renameSync(making, file);
  return signerOf(origin, privateKey);
}

const missing = (file: string, recorded: NamedKey | undefined): UnusableKey => {
  const id = recorded ? ` ${keyIdOf(recorded)}` : '';
  return new UnusableKey(
    `La clé de signature${id} du registre manque : ${file} n'existe pas. Remettez ce fichier en place ou, s'il est perdu, voyez « npm run ledger:rotate-key ».`,
    `The signing key${id} of the ledger is missing: there is no ${file}. Put the file back or, if it is lost, see "npm run ledger:rotate-key".`,
  );
};

const another = (file: string, recorded: NamedKey, found: NamedKey): UnusableKey => {
  const said = `${recorded.origin} ${keyIdOf(recorded)}`;
  const has = `${found.origin} ${keyIdOf(found)}`;
  return new UnusableKey(
    `Le registre est signé par la clé ${said}, et ${file} en contient une autre (${has}). Remettez la bonne clé, le bon LEDGER_ORIGIN, ou voyez « npm run ledger:rotate-key ».`,
    `The ledger is signed with the key ${said}, and ${file} holds another one (${has}). Put back the right key, the right LEDGER_ORIGIN, or see "npm run ledger:rotate-key".`,
  );
};
