import { type KeyObject, createHash, createPublicKey, sign, verify } from 'node:crypto';

/** Why a checkpoint was made. The contract says each in words. */
export type CheckpointReason = 'START' | 'DAILY' | 'COUNT' | 'DEMAND' | 'KEY';

/** What a checkpoint says of the ledger. */
export interface Checkpoint {
  /** Whose ledger. A demonstration's begins with `demo/`. */
  origin: string;
  /** How many entries it covers. */
  size: number;
  /** The root of their tree, in hexadecimal. */
  root: string;
}

/** A key that may have signed: the 32 bytes of an Ed25519 public key in base64, under the name of the ledger. */
export interface NamedKey {
  origin: string;
  publicKey: string;
}

/** One who signs. */
export interface Signer extends NamedKey {
  privateKey: KeyObject;
}

/** A signature on a note. */
export interface NoteSignature {
  origin: string;
  /** The first 8 hexadecimal digits of the key's digest. */
  keyId: string;
  signature: Buffer;
}

/** A note taken apart. */
export interface SignedNote {
  checkpoint: Checkpoint;
  /** The text that was signed. */
  text: string;
  signatures: NoteSignature[];
}

/** The kind of key and of signature, as signed notes number them: Ed25519. */
const ED25519 = Buffer.from([1]);
/** What stands before the 32 bytes in the DER form of an Ed25519 public key (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** A name that a signed note can carry, and that a person can read over the telephone. */
export const ORIGIN = /^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/;

const bytesOf = ({ publicKey }: NamedKey): Buffer => Buffer.from(publicKey, 'base64');

/** The 8 hexadecimal digits by which a key is called. */
export function keyIdOf(key: NamedKey): string {
  const digest = createHash('sha256').update(`${key.origin}\n`).update(ED25519).update(bytesOf(key)).digest('hex');
  return digest.slice(0, 8);
}

/** A key as one line that other programs of signed notes take: name, id and key. */
export function verifierKey(key: NamedKey): string {
  return `${key.origin}+${keyIdOf(key)}+${Buffer.concat([ED25519, bytesOf(key)]).toString('base64')}`;
}

/** The key of such a line; undefined when it is none. */
export function keyOfName(name: string): NamedKey | undefined {
  const [, origin, id, key] = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(name) ?? [];
  const bytes = Buffer.from(key ?? '', 'base64');
  if (!origin || bytes.length !== 33 || bytes[0] !== 1) return undefined;
  const named = { origin, publicKey: bytes.subarray(1).toString('base64') };
  return keyIdOf(named) === id ? named : undefined;
}

/** The text of a checkpoint (C2SP tlog-checkpoint): origin, size and root, a line each. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${Buffer.from(root, 'hex').toString('base64')}\n`;
}

/** The checkpoint as a signed note (C2SP signed-note): its text, an empty line, a line for each signature. */
export function signNote(checkpoint: Checkpoint, signers: readonly Signer[]): string {
  const text = checkpointText(checkpoint);
  const lines = signers.map((signer) => {
    const signed = Buffer.concat([
      Buffer.from(keyIdOf(signer), 'hex'),
      sign(null, Buffer.from(text), signer.privateKey),
    ]);
    return `— ${signer.origin} ${signed.toString('base64')}\n`;
  });
  return `${text}\n${lines.join('')}`;
}

const NOTE = /^(([!-~]+)\n(0|[1-9][0-9]{0,15})\n([A-Za-z0-9+/]{43}=)\n)\n((?:— [!-~]+ [A-Za-z0-9+/]{91}=\n)+)$/;

/** Takes a note apart; undefined when it is none. Whether its signatures hold is another question. */
export function readNote(note: string): SignedNote | undefined {
  const [, text, origin, size, root, lines] = NOTE.exec(note) ?? [];
  if (!text || !origin || !size || !root || !lines) return undefined;
  const signatures = lines
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, name = '', signed = ''] = line.split(' ');
      const bytes = Buffer.from(signed, 'base64');
      return { origin: name, keyId: bytes.subarray(0, 4).toString('hex'), signature: bytes.subarray(4) };
    });
  const checkpoint = { origin, size: Number(size), root: Buffer.from(root, 'base64').toString('hex') };
  return { checkpoint, text, signatures };
}

/** Whether this key signed the note. */
export function isSignedBy({ text, signatures }: SignedNote, key: NamedKey): boolean {
  const found = signatures.find(({ origin, keyId }) => origin === key.origin && keyId === keyIdOf(key));
  return found?.signature.length === 64 && verify(null, Buffer.from(text), publicKeyOf(key), found.signature);
}

const publicKeyOf = (key: NamedKey): KeyObject =>
  createPublicKey({ key: Buffer.concat([SPKI, bytesOf(key)]), format: 'der', type: 'spki' });

/** One who signs with this private key. @throws when it is no Ed25519 key. */
export function signerOf(origin: string, privateKey: KeyObject): Signer {
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new TypeError('The signing key has to be an Ed25519 key');
  const der = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  return { origin, publicKey: der.subarray(SPKI.length).toString('base64'), privateKey };
}
