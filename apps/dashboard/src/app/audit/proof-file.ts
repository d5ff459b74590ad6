/** What a proof is made of. */
export interface ProofParts {
  readonly entry: { readonly body: string };
  readonly size: number;
  readonly root: string;
  readonly path: string;
  /** The signed checkpoint, null when none was made at this size. */
  readonly note: string | null;
  readonly publicKey: string;
}

/** The proof as a file, for the commands that are printed under it. */
export function proofFile({ entry: { body }, size, root, path, note, publicKey }: ProofParts): string {
  return `${JSON.stringify({ body, path, size, root, checkpoint: note, publicKey }, null, 1)}\n`;
}

/** The commands that check it with Python and openssl alone: bytes, hashes up to the root, the root that was signed. */
export function commandsFor(file: string, note: string | null, publicKey: string): string {
  const check = `python3 - ${file} <<'FIN'
import base64, hashlib, json, sys
p = json.load(open(sys.argv[1])); sha = lambda *b: hashlib.sha256(b''.join(b)).digest()
x = sha(b'\\0', p['body'].encode())
for step in p['path'].split():
    y = bytes.fromhex(step[1:]); x = sha(b'\\1', y, x) if step[0] == '<' else sha(b'\\1', x, y)
print(x.hex() == p['root'], p['checkpoint'] and base64.b64encode(x).decode() in p['checkpoint'])
FIN`;
  if (note === null) return check;
  const text = note.slice(0, note.indexOf('\n\n') + 1);
  const signature = note.trimEnd().split(' ').at(-1) ?? '';
  const key = publicKey.split('+').slice(2).join('+');
  // The first byte of the key says Ed25519, the first four of the signature which key: openssl wants the rest.
  return `${check}
printf '%s' '${key}' | base64 -d | tail -c 32 | (printf '\\060\\052\\060\\005\\006\\003\\053\\145\\160\\003\\041\\000'; cat) > k
printf '%s' '${text.trimEnd()}
' > t
printf '%s' '${signature}' | base64 -d | tail -c 64 > s
openssl pkeyutl -verify -pubin -keyform DER -inkey k -rawin -in t -sigfile s`;
}
