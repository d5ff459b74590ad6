import { webcrypto } from 'node:crypto';

import type { ChainedEntry, Head } from './chain.ts';
import { START, chainAfter, follow, leafHashOf } from './chain.ts';
import { readHead, writeHead } from './noted-head.ts';
import { isConsistent, rootByInclusion } from './merkle.ts';
import type { SignedNote } from './signed-note.ts';
import { readNote, signedBy } from './signed-note.ts';
import type { PartOfLedger } from './verify-ledger.ts';
import { verifyLedger } from './verify-ledger.ts';

// jsdom has no WebCrypto; Node's is the same standard.
beforeAll(() => {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
});

// Made with Python's hashlib: sha256(b'\0' + body), then sha256(fromhex(prev) + fromhex(leaf)).
const BODIES = [
  '{"action":null,"actor":null,"changes":{"name":[null,"Plan été"]},"effectiveAt":"2021-11-15T09:00:00.000Z","effectiveOn":"2021-11-15","operation":"PLAN_RECORDED","plan":"plan_x","recordedAt":"2026-11-23T20:00:00.000Z","seq":1,"subject":null,"update":null,"v":1}',
  '{"action":null,"actor":null,"changes":{"status":[null,"IN_PROGRESS"]},"effectiveAt":"2026-11-23T20:00:00.000Z","effectiveOn":null,"operation":"STATUS_RECORDED","plan":"plan_x","recordedAt":"2026-11-23T20:00:00.000Z","seq":2,"subject":null,"update":null,"v":1}',
  '{"action":null,"actor":null,"changes":{"status":["IN_PROGRESS","DONE"]},"effectiveAt":"2026-11-23T20:05:00.000Z","effectiveOn":null,"operation":"UPDATE_VALIDATED","plan":"plan_x","recordedAt":"2026-11-23T20:05:00.000Z","seq":3,"subject":null,"update":null,"v":1}',
];
const LEAVES = [
  '47bc5d081847f34e69209bdf856ffb4510a3ccc8be6bbc92247a34f5600749ed',
  '966893e2998fd92db34c5c2574f3d2c385641010045665fe7e96e070ea18391f',
  '49fbad31594885d47d9629485f42096a71052dc03034a1224867cc689137e692',
];
const CHAINS = [
  '29deaab070ad7cb43b9d009ce706fdc2e22fa60d5671c296b166575a10435169',
  '4f83f8bcdb43007631c225ec64d035a06fc84b1b84136e47f0ce8d494330ebe0',
  'fcd098b26f75e06f48a88543d7c5c801e74699013f236ddc1b3075118b730ec2',
];

/** sha256(b'\1' + left + right), by hashlib too. */
const ROOTS = [
  LEAVES[0],
  'e67027273511305eb15ebc7d6b52ad3e9b4dafeb6bc73075f269dce3545806af',
  '55a4245948f0bc731211b41caa065878e33e85d16ecb2b9ce117d660dc81cb1f',
] as string[];

const at = (place: number): ChainedEntry => {
  const body = BODIES[place] ?? '';
  const said = JSON.parse(body) as ChainedEntry & { seq: number };
  const { operation, recordedAt, effectiveAt, effectiveOn } = said;
  const prev = place === 0 ? START.chain : (CHAINS[place - 1] ?? '');
  const leafHash = LEAVES[place] ?? '';
  return { sequence: said.seq, operation, recordedAt, effectiveAt, effectiveOn, body, leafHash, prev };
};
const ledger = () => BODIES.map((_, place) => at(place));

/** A server that gives two entries at a time. */
const reader =
  (entries: readonly ChainedEntry[]) =>
  (next: string | null): Promise<PartOfLedger> => {
    const from = Number(next ?? 0);
    const rest = from + 2 < entries.length ? String(from + 2) : null;
    return Promise.resolve({ total: entries.length, entries: entries.slice(from, from + 2), next: rest });
  };
const verify = (
  entries: readonly ChainedEntry[],
  noted: readonly Head[] = [],
  checkpoints: readonly SignedNote[] = [],
) =>
  verifyLedger(
    reader(entries),
    { noted, checkpoints },
    () => undefined,
    () => false,
  );

describe('the hashes', () => {
  it('L-01 gives the leaf of the empty text that RFC 6962 gives', async () => {
    expect(await leafHashOf('')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  });

  it.each([0, 1, 2])('agrees with another implementation on entry %i', async (place) => {
    const entry = at(place);
    expect(await leafHashOf(entry.body)).toBe(LEAVES[place]);
    expect(await chainAfter(entry.prev, entry.leafHash)).toBe(CHAINS[place]);
  });
});

describe('the verification', () => {
  it('finds a ledger that nobody touched sound, and says where its chain ends', async () => {
    expect(await verify(ledger())).toEqual({
      kind: 'sound',
      head: { sequence: 3, chain: CHAINS[2] },
      kept: [],
      proved: { checkpoints: 0, size: 0, signed: 'yes', root: ROOTS[2] },
    });
  });

  it('finds an empty ledger sound', async () => {
    expect(await verify([])).toMatchObject({ kind: 'sound', head: START, kept: [] });
  });

  it('L-09 sees one letter changed in a body', async () => {
    const entries = ledger();
    entries[1] = { ...at(1), body: at(1).body.replace('IN_PROGRESS', 'DONE') };
    expect(await verify(entries)).toEqual({ kind: 'broken', sequence: 2, flaw: 'leaf' });
  });

  it('L-09 sees an entry rewritten together with its leaf', async () => {
    const body = at(0).body.replace('été', 'hiver');
    const entries = ledger();
    entries[0] = { ...at(0), body, leafHash: await leafHashOf(body) };
    expect(await verify(entries)).toEqual({ kind: 'broken', sequence: 2, flaw: 'prev' });
  });

  it('L-09 sees a deleted, a doubled and a swapped entry', async () => {
    expect(await verify([at(0), at(2)])).toEqual({ kind: 'broken', sequence: 3, flaw: 'sequence' });
    expect(await verify([at(0), at(0)])).toEqual({ kind: 'broken', sequence: 1, flaw: 'sequence' });
    expect(await verify([at(1), at(0)])).toEqual({ kind: 'broken', sequence: 2, flaw: 'sequence' });
  });

  it('sees a column that does not say what the body says', async () => {
    const entries = ledger();
    entries[2] = { ...at(2), recordedAt: '2030-01-01T00:00:00.000Z' };
    expect(await verify(entries)).toEqual({ kind: 'broken', sequence: 3, flaw: 'shown' });
  });

  it('L-12 sees a ledger cut short, or written again, by a head noted before', async () => {
    const noted = { sequence: 3, chain: CHAINS[2] ?? '' };
    expect(await verify(ledger(), [noted])).toMatchObject({ kind: 'sound', kept: [noted] });
    expect(await verify(ledger().slice(0, 2), [noted])).toMatchObject({ kind: 'rewritten', noted });
    const other = { sequence: 2, chain: 'f'.repeat(64) };
    expect(await verify(ledger(), [other])).toMatchObject({ kind: 'rewritten', noted: other });
  });

  it('stops when asked, and says how far it went', async () => {
    const found = await verifyLedger(
      reader(ledger()),
      { noted: [], checkpoints: [] },
      () => undefined,
      () => true,
    );
    expect(found).toEqual({ kind: 'stopped', head: { sequence: 2, chain: CHAINS[1] } });
  });

  it('refuses a body that is no JSON, although its hashes agree', async () => {
    const leafHash = await leafHashOf('not json');
    const entry = { ...at(0), body: 'not json', leafHash };
    expect(await follow(START, entry)).toEqual({ flaw: 'shown' });
  });
});

/** A checkpoint signed by a key of the test's own, and the name of that key. */
async function signedAt(size: number, root: string): Promise<{ note: string; name: string }> {
  const { subtle } = webcrypto;
  const { privateKey, publicKey } = (await subtle.generateKey('Ed25519', true, [
    'sign',
    'verify',
  ])) as webcrypto.CryptoKeyPair;
  const raw = Buffer.from(await subtle.exportKey('raw', publicKey));
  const named = Buffer.concat([Buffer.from('demo/essai\n'), Buffer.of(1), raw]);
  const id = Buffer.from(await subtle.digest('SHA-256', named)).subarray(0, 4);
  const text = `demo/essai\n${String(size)}\n${Buffer.from(root, 'hex').toString('base64')}\n`;
  const signature = Buffer.from(await subtle.sign('Ed25519', privateKey, Buffer.from(text)));
  const name = `demo/essai+${id.toString('hex')}+${Buffer.concat([Buffer.of(1), raw]).toString('base64')}`;
  return { note: `${text}\n— demo/essai ${Buffer.concat([id, signature]).toString('base64')}\n`, name };
}

describe('a signed checkpoint', () => {
  it('is read, and its signature holds for its own text and key alone', async () => {
    const { note, name } = await signedAt(3, ROOTS[2] ?? '');
    const read = readNote(note);
    if (!read) throw new Error('not read');
    expect([read.size, read.root, read.origin]).toEqual([3, ROOTS[2], 'demo/essai']);
    expect(await signedBy(read, name)).toBe('yes');
    expect(await signedBy({ ...read, text: read.text.replace('3', '4') }, name)).toBe('no');
    expect(await signedBy(read, (await signedAt(3, ROOTS[2] ?? '')).name)).toBe('no');
    expect(readNote(note.replace('—', '-'))).toBeNull();
  });

  it('L-09 has to have the root of the entries, and a key that they record', async () => {
    const { note } = await signedAt(2, ROOTS[2] ?? '');
    expect(await verify(ledger(), [], [readNote(note) as SignedNote])).toEqual({
      kind: 'unproved',
      size: 2,
      why: 'root',
    });
    const { note: right } = await signedAt(2, ROOTS[1] ?? '');
    expect(await verify(ledger(), [], [readNote(right) as SignedNote])).toEqual({
      kind: 'unproved',
      size: 2,
      why: 'signature',
    });
    const { note: beyond } = await signedAt(9, ROOTS[1] ?? '');
    expect(await verify(ledger(), [], [readNote(beyond) as SignedNote])).toMatchObject({ kind: 'unproved', size: 9 });
  });
});

describe('a proof', () => {
  const [one = '', two = '', three = ''] = LEAVES;

  it('L-10 leads from an entry to the root', async () => {
    expect(await rootByInclusion(one, `>${two} >${three}`)).toBe(ROOTS[2]);
    expect(await rootByInclusion(three, `<${ROOTS[1] ?? ''}`)).toBe(ROOTS[2]);
    expect(await rootByInclusion(three, `>${ROOTS[1] ?? ''}`)).not.toBe(ROOTS[2]);
    expect(await rootByInclusion(one, '')).toBe(one);
  });

  it('L-11 tells whether a later ledger begins with an earlier one', async () => {
    const sized = (size: number) => ({ size, root: ROOTS[size - 1] ?? '' });
    expect(await isConsistent(sized(1), sized(3), [two, three])).toBe(true);
    expect(await isConsistent(sized(2), sized(3), [three])).toBe(true);
    expect(await isConsistent(sized(3), sized(3), [])).toBe(true);
    expect(await isConsistent(sized(1), sized(2), [two])).toBe(true);
    expect(await isConsistent({ size: 2, root: one }, sized(3), [three])).toBe(false);
    expect(await isConsistent(sized(1), sized(3), [three, two])).toBe(false);
    expect(await isConsistent(sized(1), sized(3), [two])).toBe(false);
    expect(await isConsistent(sized(2), sized(3), [three, three])).toBe(false);
    expect(await isConsistent(sized(3), sized(2), [])).toBe(false);
  });
});

describe('a head that was noted', () => {
  it('comes back as it was copied', () => {
    const head = { sequence: 212, chain: 'ab'.repeat(32) };
    expect(readHead(` ${writeHead(head)}\n`)).toEqual(head);
  });

  it.each(['', '212', 'abc def', `12 ${'g'.repeat(64)}`])('is not read from « %s »', (text) => {
    expect(readHead(text)).toBeNull();
  });
});
