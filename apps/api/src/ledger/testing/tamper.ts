import canonicalize from 'canonicalize';
import { readNote, signNote, verifierKey } from '../checkpoint-note.ts';
import { GrowingTree } from '../merkle.ts';
import type { Known } from '../verify-export.ts';
import { type MadeLedger, headOf, linesOf, newSigner, rechained } from './made-ledger.ts';
import type { Random } from './random.ts';

/** A line of an export; as bytes when it is no text any more. */
export type Line = string | Buffer;

/** What somebody did to an export, and what the auditor has from elsewhere. */
export interface Tampered {
  lines: Line[];
  known: Known;
}

type Tamper = (ledger: MadeLedger, random: Random) => Tampered;

const alone = (ledger: MadeLedger): Tampered => ({ lines: linesOf(ledger), known: {} });
const place = ({ entries }: MadeLedger, random: Random): number => random.between(0, entries.length - 1);

const changed = (body: string, random: Random): string => {
  const said = JSON.parse(body) as Record<string, unknown>;
  const forged = { ...said, actor: `per_${random.hex(16)}` };
  return canonicalize(forged)!;
};

/** What stands in the notes is made to fit the entries again, without the key: the signatures stay those of before. */
const refitted = (ledger: MadeLedger, entries: MadeLedger['entries']): string[] =>
  ledger.notes.map((text) => {
    const { checkpoint } = readNote(text)!;
    const tree = new GrowingTree();
    for (const { leafHash } of entries.slice(0, checkpoint.size)) tree.add(Buffer.from(leafHash, 'hex'));
    const lines = text.slice(text.indexOf('\n\n'));
    return `${checkpoint.origin}\n${checkpoint.size}\n${tree.root.toString('base64')}${lines}`;
  });

const flipBit = (text: string, random: Random): Buffer => {
  const bytes = Buffer.from(text);
  bytes[random.between(0, bytes.length - 1)]! ^= 1 << random.between(0, 7);
  return bytes;
};

/** Everything that one may try, by name. Each gives an export that says something else than the true one. */
export const TAMPERS: Readonly<Record<string, Tamper>> = {
  'a field of an entry': (ledger, random) => {
    const at = place(ledger, random);
    const entry = ledger.entries[at]!;
    return alone({ ...ledger, entries: ledger.entries.with(at, { ...entry, body: changed(entry.body, random) }) });
  },
  'an entry deleted': (ledger, random) =>
    alone({ ...ledger, entries: ledger.entries.toSpliced(place(ledger, random), 1) }),
  'two entries swapped': (ledger, random) => {
    const at = random.between(0, ledger.entries.length - 2);
    const [one, other] = [ledger.entries[at]!, ledger.entries[at + 1]!];
    return alone({ ...ledger, entries: ledger.entries.toSpliced(at, 2, other, one) });
  },
  'an entry inserted': (ledger, random) => {
    const at = place(ledger, random);
    const entry = ledger.entries[at]!;
    const forged = { ...rechained([changed(entry.body, random)])[0]!, prev: entry.prev };
    return alone({ ...ledger, entries: ledger.entries.toSpliced(at, 0, forged) });
  },
  'an entry doubled': (ledger, random) => {
    const at = place(ledger, random);
    return alone({ ...ledger, entries: ledger.entries.toSpliced(at, 0, ledger.entries[at]!) });
  },
  'the end cut off': (ledger, random) =>
    alone({ ...ledger, entries: ledger.entries.slice(0, random.between(0, ledger.entries.length - 1)) }),
  'an entry added at the end': (ledger, random) => {
    const said = JSON.parse(ledger.entries.at(-1)!.body) as { seq: number };
    const body = canonicalize({ ...said, seq: said.seq + 1, operation: 'VERDICT_RECORDED', actor: random.hex(4) })!;
    const entries = rechained([...ledger.entries.map((entry) => entry.body), body]);
    return alone({ ...ledger, entries, head: headOf({ ...ledger, entries }, ledger.head['keys'] as string[]) });
  },
  'one bit of a line': (ledger, random) => {
    const lines: Line[] = linesOf(ledger);
    const at = random.between(1, lines.length - 1);
    return { lines: lines.with(at, flipBit(String(lines[at]), random)), known: {} };
  },
  'an entry rewritten and all hashes made anew': (ledger, random) => {
    const at = place(ledger, random);
    const bodies = ledger.entries.map(({ body }, index) => (index === at ? changed(body, random) : body));
    const entries = rechained(bodies);
    return alone({ ...ledger, entries, head: headOf({ ...ledger, entries }, ledger.head['keys'] as string[]) });
  },
  'the same, and the roots in the checkpoints too': (ledger, random) => {
    const at = place(ledger, random);
    const bodies = ledger.entries.map(({ body }, index) => (index === at ? changed(body, random) : body));
    const entries = rechained(bodies);
    const notes = refitted(ledger, entries);
    return alone({ ...ledger, entries, notes, head: headOf({ entries, notes }, ledger.head['keys'] as string[]) });
  },
  'white space or another order of keys, hashes made anew': (ledger, random) => {
    const at = place(ledger, random);
    const bodies = ledger.entries.map(({ body }, index) => {
      if (index !== at) return body;
      const pairs = Object.entries(JSON.parse(body) as object);
      return random.chance(0.5) ? body.replace('{', '{ ') : JSON.stringify(Object.fromEntries(pairs.reverse()));
    });
    return alone({ ...ledger, entries: rechained(bodies) });
  },
  'an entry taken out and the others renumbered': (ledger, random) => {
    const bodies = ledger.entries
      .toSpliced(place(ledger, random), 1)
      .map(({ body }, index) => canonicalize({ ...(JSON.parse(body) as object), seq: index + 1 })!);
    const entries = rechained(bodies);
    return alone({ ...ledger, entries, head: headOf({ ...ledger, entries }, ledger.head['keys'] as string[]) });
  },
  'all of it made anew and signed with another key': (ledger, random) => {
    const key = newSigner();
    const bodies = ledger.entries.map(({ body }) => {
      const said = JSON.parse(body) as { operation: string; changes: object };
      return said.operation === 'SIGNING_KEY_RECORDED'
        ? canonicalize({ ...said, changes: { verifierKey: [null, verifierKey(key)] } })!
        : changed(body, random);
    });
    const entries = rechained(bodies);
    const notes = refitted(ledger, entries).map((text) => signNote(readNote(text)!.checkpoint, [key]));
    const keys = ledger.signers.map(() => verifierKey(key));
    // It holds together by itself: what gives it away is the key that the auditor noted.
    const forged = { ...ledger, entries, notes, head: headOf({ entries, notes }, keys) };
    return { lines: linesOf(forged), known: { keys: [ledger.published.key] } };
  },
  'an older ledger in the place of the later one': (ledger) => {
    const sizes = ledger.notes.map((text) => readNote(text)!.checkpoint.size);
    const upTo = sizes.at(-2) ?? 0;
    const entries = ledger.entries.slice(0, upTo);
    const notes = ledger.notes.slice(0, -1);
    const keys = (ledger.head['keys'] as string[]).filter((key) =>
      entries.some(({ body }) => body.includes(`"${key}"]`)),
    );
    // What gives it away is the checkpoint that the auditor noted.
    const older = { ...ledger, entries, notes, head: headOf({ entries, notes }, keys) };
    return { lines: linesOf(older), known: { checkpoints: [ledger.published.checkpoint] } };
  },
  'a checkpoint signed by another key': (ledger, random) => {
    const at = random.between(0, ledger.notes.length - 1);
    const forged = signNote(readNote(ledger.notes[at]!)!.checkpoint, [newSigner()]);
    return alone({ ...ledger, notes: ledger.notes.with(at, forged) });
  },
  'the hash or the link of an entry': (ledger, random) => {
    const at = place(ledger, random);
    const forged = { [random.pick(['leafHash', 'prev'])]: random.hex(32) };
    return alone({ ...ledger, entries: ledger.entries.with(at, { ...ledger.entries[at]!, ...forged }) });
  },
  'the header': (ledger, random) => {
    const forged = random.pick([{ size: 9_999 }, { root: random.hex(32) }, { keys: [] }, { origin: 'autre' }]);
    return alone({ ...ledger, head: { ...ledger.head, ...forged } });
  },
};
