import { bytesInBase64, hexOf } from './hashing.ts';

/** A signed checkpoint taken apart. */
export interface SignedNote {
  readonly origin: string;
  readonly size: number;
  /** In hexadecimal. */
  readonly root: string;
  /** What was signed. */
  readonly text: string;
  readonly signatures: readonly { readonly origin: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
}

const NOTE = /^(([!-~]+)\n(0|[1-9][0-9]{0,15})\n([A-Za-z0-9+/]{43}=)\n)\n((?:— [!-~]+ [A-Za-z0-9+/]{91}=\n)+)$/;

/** Null when it is none. */
export function readNote(note: string): SignedNote | null {
  const [, text, origin, size, root, lines] = NOTE.exec(note) ?? [];
  if (!text || !origin || !size || !root || !lines) return null;
  const signatures = lines
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, by = '', raw = ''] = line.split(' ');
      return { origin: by, bytes: bytesInBase64(raw) };
    });
  return { origin, size: Number(size), root: hexOf(bytesInBase64(root)), text, signatures };
}

/** Whether a signature holds; `unsupported` where the browser has no Ed25519. */
export type Signed = 'yes' | 'no' | 'unsupported';

/** Whether the key of this name, `origin+id+key`, signed the note. */
export async function signedBy(note: SignedNote, name: string): Promise<Signed> {
  const [origin = '', keyId = '', ...rest] = name.split('+');
  const found = note.signatures.find(
    (one) => one.origin === origin && origin === note.origin && hexOf(one.bytes.subarray(0, 4)) === keyId,
  );
  if (!found) return 'no';
  try {
    const raw = bytesInBase64(rest.join('+')).slice(1);
    const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    const text = new TextEncoder().encode(note.text);
    return (await crypto.subtle.verify('Ed25519', key, found.bytes.slice(4), text)) ? 'yes' : 'no';
  } catch (error) {
    return error instanceof Error && error.name === 'NotSupportedError' ? 'unsupported' : 'no';
  }
}

/** Whether all these keys signed it. */
export async function signedByAll(note: SignedNote, names: readonly string[]): Promise<Signed> {
  const each = await Promise.all(names.map((name) => signedBy(note, name)));
  if (names.length === 0 || each.includes('no')) return 'no';
  return each.includes('unsupported') ? 'unsupported' : 'yes';
}
