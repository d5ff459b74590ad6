import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenDatabase } from '../database/open-database.ts';
import { freshDatabase } from '../testing/fresh-database.ts';
import { append } from './append.ts';
import { isSignedBy, keyIdOf, readNote } from './checkpoint-note.ts';
import { checkpointFileOf } from './checkpoint-file.ts';
import { type Checkpointer, latestCheckpoint, openCheckpoints, rotateKey } from './checkpoints.ts';
import { exportLedger } from './export-ledger.ts';
import { makeKey, openSigningKey } from './signing-key.ts';
import { recordedKeys } from './signing-keys.ts';
import { rootAt } from './tree.ts';
import { type Known, verifyExport } from './verify-export.ts';

const NOON = '2026-11-24T11:00:00.000Z';
const later = (hours: number): string => new Date(Date.parse(NOON) + hours * 3_600_000).toISOString();

describe('the checkpoints of a ledger', () => {
  let open: OpenDatabase;
  const folders: string[] = [];
  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), 'jalon-checkpoints-'));
    folders.push(made);
    return made;
  };
  let dataDir: string;
  beforeEach(async () => {
    open = await freshDatabase();
    dataDir = folder();
  });
  const others: OpenDatabase[] = [];
  const another = async (): Promise<OpenDatabase> => {
    const made = await freshDatabase();
    others.push(made);
    return made;
  };
  afterEach(async () => {
    for (const one of [open, ...others.splice(0)]) await one.close();
  });
  afterAll(() => folders.forEach((made) => rmSync(made, { recursive: true, force: true })));

  const place = () => ({ origin: 'demo/jalon', dataDir });
  const start = (now = NOON): Promise<Checkpointer> => openCheckpoints(open.db, place(), now);
  const write = (count: number, at = NOON, db = open.db): Promise<number> =>
    db.transaction().execute((trx) =>
      append(
        trx,
        Array.from({ length: count }, () => ({ operation: 'STATUS_RECORDED' as const, actorId: null, changes: {} })),
        at,
      ),
    );
  const sizes = async (): Promise<number[]> =>
    (await open.db.selectFrom('ledgerCheckpoint').select('size').orderBy('size').execute()).map(({ size }) =>
      Number(size),
    );
  const exported = async (known: Known = {}, db = open.db) => {
    const latest = await latestCheckpoint(db);
    let text = '';
    for await (const part of exportLedger(db, latest!)) text += part;
    return verifyExport(text.trimEnd().split('\n'), known);
  };

  it('begin with a key of the installation, for this account alone, and a signed note over all entries', async () => {
    await start();
    const [key] = await recordedKeys(open.db);
    const note = readNote(readFileSync(checkpointFileOf(dataDir), 'utf8'))!;
    expect(statSync(join(dataDir, 'ledger-key.pem')).mode & 0o777).toBe(0o600);
    expect(note.checkpoint).toEqual({ origin: 'demo/jalon', size: 138, root: await rootAt(open.db, 138) });
    expect(isSignedBy(note, key!)).toBe(true);
    expect(isSignedBy({ ...note, text: note.text.replace('138', '137') }, key!)).toBe(false);
    expect(await exported()).toMatchObject({ kind: 'intact', size: 138, checkpoints: 1 });
  });

  it('are the same when nothing came in between, and one more for each change asked about', async () => {
    const checkpointer = await start();
    await start();
    expect(await sizes()).toEqual([138]);
    await write(2);
    const [one, other] = await Promise.all([checkpointer.make('DEMAND', NOON), checkpointer.make('DEMAND', NOON)]);
    expect([one, other]).toMatchObject([{ size: 140 }, { size: 140 }]);
    expect(await sizes()).toEqual([138, 140]);
  });

  it('fall due on a new day of Paris and after a thousand entries, never without an entry', async () => {
    const checkpointer = await start();
    expect(await checkpointer.makeDue(later(48))).toBeUndefined();
    await write(1);
    expect(await checkpointer.makeDue(later(11.9))).toBeUndefined();
    expect(await checkpointer.makeDue(later(12))).toMatchObject({ size: 139, reason: 'DAILY' });
    await write(999, later(12));
    expect(await checkpointer.makeDue(later(13))).toBeUndefined();
    await write(1, later(13));
    expect(await checkpointer.makeDue(later(13))).toMatchObject({ size: 1139, reason: 'COUNT' });
    expect(await exported()).toMatchObject({ kind: 'intact', size: 1139, checkpoints: 3 });
  });

  it('L-17 are made at the next start when the day began while nothing ran, and say when', async () => {
    await start();
    await write(1, later(1));
    await start(later(40));
    expect(await latestCheckpoint(open.db)).toMatchObject({ reason: 'START', madeAt: new Date(later(40)) });
    expect(await sizes()).toEqual([138, 139]);
  });

  it('T-34 are made once by two servers on one database', async () => {
    const [one, other] = [await start(), await start()];
    await write(3);
    const made = await Promise.all([one.makeDue(later(24)), other.makeDue(later(24))]);
    expect(made.filter((checkpoint) => checkpoint).length).toBeGreaterThan(0);
    expect(await sizes()).toEqual([138, 141]);
  });

  it('L-12 refuse an older database, a shorter one and another one, in both languages, and touch nothing', async () => {
    const older = await another();
    await openCheckpoints(older.db, place(), NOON);
    rmSync(join(dataDir, 'ledger-key.pem'));
    rmSync(checkpointFileOf(dataDir));
    await start();
    await write(5);
    await start();
    const file = readFileSync(checkpointFileOf(dataDir), 'utf8');
    await expect(openCheckpoints(older.db, place(), NOON)).rejects.toThrow(
      /s'arrête à l'entrée 138, alors que .* en atteste 143.*\n.*ends at entry 138, and .* attests 143/,
    );
    // It goes on writing and becomes longer, with another history.
    await write(9, NOON, older.db);
    await expect(openCheckpoints(older.db, place(), NOON)).rejects.toThrow(
      /réécrite, ou cette base est une autre.*\n.*rewritten/,
    );
    expect(readFileSync(checkpointFileOf(dataDir), 'utf8')).toBe(file);
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, 40)],
    ['with another root', (text: string) => text.replace(/^.{43}=$/m, `${'A'.repeat(43)}=`)],
    ['signed by nobody known', (text: string) => text.replace(/(— \S+ ).{20}/, '$1AAAAAAAAAAAAAAAAAAAA')],
    ['emptied', () => ''],
  ])('L-12 refuse a checkpoint kept beside the database that is %s', async (_, spoil) => {
    await start();
    writeFileSync(checkpointFileOf(dataDir), spoil(readFileSync(checkpointFileOf(dataDir), 'utf8')));
    await expect(start()).rejects.toMatchObject({ name: 'LedgerMismatch' });
  });

  it('L-13 tell two servers apart that went on from the same copy', async () => {
    await start();
    const key = readFileSync(join(dataDir, 'ledger-key.pem'));
    const copy = await another();
    const elsewhere = folder();
    cpSync(join(dataDir, 'ledger-key.pem'), join(elsewhere, 'ledger-key.pem'));
    expect(readFileSync(join(elsewhere, 'ledger-key.pem'))).toEqual(key);
    await openCheckpoints(copy.db, { origin: 'demo/jalon', dataDir: elsewhere }, NOON);
    await write(1);
    await write(2, later(1), copy.db);
    await start();
    await openCheckpoints(copy.db, { origin: 'demo/jalon', dataDir: elsewhere }, NOON);
    const published = readFileSync(checkpointFileOf(dataDir), 'utf8');
    expect(await exported({ checkpoints: [published] })).toMatchObject({ kind: 'intact' });
    expect(await exported({ checkpoints: [published] }, copy.db)).toMatchObject({
      kind: 'note',
      sequence: 139,
      size: 139,
    });
  });

  it('L-16 go on under a new key, which the former one brings in; the old ones still verify', async () => {
    await start();
    await write(3);
    const former = openSigningKey(place(), (await recordedKeys(open.db)).at(-1));
    await (await start()).make('DEMAND', NOON);
    const next = makeKey('demo/jalon', join(folder(), 'next.pem'));
    const { size, note } = await rotateKey(open.db, { former, next, dataDir }, NOON);
    expect(readNote(note)!.signatures.map(({ keyId }) => keyId)).toEqual([keyIdOf(former), keyIdOf(next)]);
    expect(await recordedKeys(open.db)).toMatchObject([
      { publicKey: former.publicKey },
      { publicKey: next.publicKey, seq: size },
    ]);
    const known = `${former.origin}+${keyIdOf(former)}+${Buffer.concat([Buffer.of(1), Buffer.from(former.publicKey, 'base64')]).toString('base64')}`;
    expect(await exported({ keys: [known] })).toMatchObject({ kind: 'intact', checkpoints: 3 });
    // The file of the former key does not sign any more.
    await expect(start()).rejects.toThrow(/est signé par la clé .*\n.*is signed with the key/);
  });

  it('L-18 never begin without the key that the ledger names: not missing, not another, not unreadable, not open to all', async () => {
    await start();
    const file = join(dataDir, 'ledger-key.pem');
    const key = readFileSync(file);
    rmSync(file);
    await expect(start()).rejects.toThrow(/manque.*\n.*is missing/);
    expect(existsSync(file)).toBe(false);
    makeKey('demo/jalon', file);
    await expect(start()).rejects.toThrow(/en contient une autre.*\n.*holds another one/);
    writeFileSync(file, 'no key');
    await expect(start()).rejects.toThrow(/n'a pas pu être lue.*\n.*could not be read/);
    writeFileSync(file, key);
    chmodSync(file, 0o644);
    await expect(start()).rejects.toThrow(/lisible par d'autres comptes.*\n.*other accounts/);
    chmodSync(file, 0o600);
    await expect(openCheckpoints(open.db, { ...place(), origin: 'demo/autre' }, NOON)).rejects.toThrow('demo/autre');
    expect(await sizes()).toEqual([138]);
    await start();
  });

  it('L-18 take a key from a file of the installation, and never make one where a file was named', async () => {
    const ledgerKeyFile = join(folder(), 'named.pem');
    await expect(openCheckpoints(open.db, { ...place(), ledgerKeyFile }, NOON)).rejects.toThrow('named.pem');
    const { publicKey } = makeKey('demo/jalon', ledgerKeyFile);
    await openCheckpoints(open.db, { ...place(), ledgerKeyFile }, NOON);
    expect(await recordedKeys(open.db)).toMatchObject([{ publicKey }]);
    expect(existsSync(join(dataDir, 'ledger-key.pem'))).toBe(false);
  });
});
