import { isSignedBy, keyOfName, readNote } from '../../ledger/checkpoint-note.ts';
import { leafHashOf } from '../../ledger/entry.ts';
import { isConsistent, nodeHash } from '../../ledger/merkle.ts';
import { verifyExport } from '../../ledger/verify-export.ts';
import { mutate } from '../../testing/mutate.ts';
import { CONTENT, readAction } from '../../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../../testing/server-under-test.ts';
import type { Answer, Speaker } from '../../testing/speaker.ts';

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
const FEED = `query ($after: String, $first: Int) { changes(after: $after, first: $first) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { sequence operation entry { sequence } items(first: 100) { nodes { id isGone field } } } } }`;

describe('the ledger as a proof', () => {
  let server: ServerUnderTest;
  let auditor: Speaker;
  let lead: Speaker;
  beforeAll(async () => {
    server = await serverUnderTest();
    auditor = await server.as('auditor');
    lead = await server.as('lead of SEEF');
  });
  afterAll(() => server.stop());

  const latest = async () =>
    (await auditor(`{ latestCheckpoint { size root origin reason madeAt keyIds note } }`)).data.latestCheckpoint;
  const takeAway = async () => {
    const answer = await auditor.fetch('/ledger/export');
    return { answer, lines: (await answer.text()).trimEnd().split('\n') };
  };

  it('shows its checkpoints and keys to whoever is signed in, signed by a key that the ledger records', async () => {
    const { data } = await lead(`{ publicKeys { nodes { keyId origin publicKey verifierKey sequence } }
      ledgerCheckpoints { totalCount nodes { size root note keyIds } } latestCheckpoint { size note } }`);
    const [key] = data.publicKeys.nodes;
    const [checkpoint] = data.ledgerCheckpoints.nodes;
    expect(checkpoint).toMatchObject({ size: 138, keyIds: key.keyId, note: data.latestCheckpoint.note });
    expect(key).toMatchObject({ origin: 'demo/jalon', sequence: 138 });
    expect(isSignedBy(readNote(checkpoint.note)!, keyOfName(key.verifierKey)!)).toBe(true);
  });

  it('L-10 proves any entry with a few hashes, which alone lead from its bytes to the signed root', async () => {
    const { size, root } = await latest();
    for (const sequence of [1, 2, 64, 65, 137, size]) {
      const { data } = await auditor(`{ inclusionProof(sequence: ${sequence}) {
        size root path entry { body leafHash } checkpoint { root } } }`);
      const { entry, path, ...proof } = data.inclusionProof;
      expect(proof).toEqual({ size, root, checkpoint: { root } });
      const hashes = path.split(' ').filter(Boolean) as string[];
      const top = hashes.reduce(
        (hash, step) => {
          const other = bytes(step.slice(1));
          return step.startsWith('<') ? nodeHash(other, hash) : nodeHash(hash, other);
        },
        bytes(leafHashOf(entry.body)),
      );
      expect(top.toString('hex')).toBe(root);
    }
  });

  it('L-11 proves that a later ledger begins with any earlier one', async () => {
    for (const [from, to] of [
      [1, 138],
      [64, 128],
      [100, 137],
      [138, 138],
    ] as const) {
      const { data } = await auditor(`{ consistencyProof(from: ${from}, to: ${to}) { from to fromRoot toRoot path } }`);
      const { fromRoot, toRoot, path } = data.consistencyProof;
      const hashes = path.split(' ').filter(Boolean).map(bytes);
      expect(isConsistent([from, bytes(fromRoot)], [to, bytes(toRoot)], hashes)).toBe(true);
    }
  });

  it.each([
    'inclusionProof(sequence: 0) { root }',
    'inclusionProof(sequence: -1, size: 5) { root }',
    'inclusionProof(sequence: 6, size: 5) { root }',
    'inclusionProof(sequence: 1, size: 2147483647) { root }',
    'inclusionProof(sequence: 2147483647) { root }',
    'consistencyProof(from: 0, to: 5) { path }',
    'consistencyProof(from: 9, to: 5) { path }',
    'consistencyProof(from: 1, to: 2147483647) { path }',
  ])('refuses numbers that the ledger does not have: %s', async (field) => {
    const { status, errors } = await auditor(`{ ${field} }`);
    expect([status, errors?.[0]?.extensions['rule']]).toEqual([400, 'OUTSIDE_LEDGER']);
  });

  it.each(['changes(after: "x") { totalCount }', 'ledgerCheckpoints(after: "WyJ4Il0") { totalCount }'])(
    'refuses a cursor of nowhere: %s',
    async (field) => {
      const { status, errors } = await auditor(`{ ${field} }`);
      expect([status, errors?.[0]?.extensions['rule']]).toEqual([400, 'INVALID_CURSOR']);
    },
  );

  it('feeds a program every change once, in order, wherever it resumes, with what is gone', async () => {
    const start = (await auditor(FEED, { first: 1 })).data.changes.totalCount as number;
    await mutate(lead, 'submitUpdate', { ...(await readAction(lead, 1)), ...CONTENT });
    await mutate(lead, 'withdrawUpdate', await readAction(lead, 1));
    const token = await mutate(auditor, 'createToken', {
      name: 'Copie',
      expectedVersion: (await auditor('{ viewer { version } }')).data.viewer.version,
    });
    await mutate(auditor, 'revokeToken', { tokenId: token.token.id, expectedVersion: token.viewer.version });

    const read: { sequence: number; items: { nodes: { id: string; isGone: boolean }[] }; operation: string }[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data }: Answer = await auditor(FEED, { after, first: 30 });
      read.push(...data.changes.nodes);
      ({ endCursor: after, hasNextPage: more } = data.changes.pageInfo);
    }
    expect(read.map(({ sequence }) => sequence)).toEqual(Array.from({ length: start + 4 }, (_, place) => place + 1));
    const again = await auditor(FEED, { after: String(start), first: 100 });
    expect(again.data.changes.nodes).toEqual(read.slice(start));

    const [submitted, withdrawn, created, revoked] = read.slice(start);
    const gone = (change: typeof submitted) => change!.items.nodes.filter(({ isGone }) => isGone).map(({ id }) => id);
    expect([submitted!.operation, gone(submitted)]).toEqual(['UPDATE_SUBMITTED', []]);
    expect(gone(withdrawn)).toEqual([expect.stringMatching(/^upd_/)]);
    expect([created!.operation, gone(created)]).toEqual(['TOKEN_CREATED', []]);
    expect(gone(revoked)).toEqual([token.token.id]);
    const nothing = (await auditor(FEED, { after: String(start + 4), first: 100 })).data.changes;
    expect(nothing).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });

  it('is taken away as a file that ends with a signature and verifies', async () => {
    const { answer, lines } = await takeAway();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="jalon-registre-\d+\.jsonl"$/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { size, root, note } = await latest();
    expect(await verifyExport(lines, { checkpoints: [note] })).toMatchObject({ kind: 'intact', size, root });
    expect(JSON.parse(lines[0]!).verifier).toContain('import argparse');
  });

  it('L-22 carries no name and no typed text in that file', async () => {
    const secret = 'Ainsi parlait Zarathoustra, une troisième fois';
    await mutate(lead, 'submitUpdate', { ...(await readAction(lead, 2)), ...CONTENT, narrative: secret });
    const { lines } = await takeAway();
    const text = lines.join('\n');
    expect(text).not.toContain('Zarathoustra');
    for (const { displayName } of await server.db.selectFrom('person').select('displayName').execute())
      expect(text).not.toContain(displayName);
    expect(text.split('\n').slice(1).join('\n')).not.toMatch(/[\w.]+@[\w.]+\.\w|\b\d{1,3}(\.\d{1,3}){3}\b/);
  });

  it('A-47 is taken away by those who may read it, and nobody else', async () => {
    const status = async (who: Speaker): Promise<number> => (await who.fetch('/ledger/export')).status;
    expect(await status(server.anonymous)).toBe(401);
    for (const who of ['lead of SEEF', 'validator of MI', 'cabinet'])
      expect(await status(await server.as(who))).toBe(403);
    for (const who of ['coordinator', 'administrator']) expect(await status(await server.as(who))).toBe(200);
    const token = await server.withTokenOf('auditor');
    expect(await status(token)).toBe(200);
    const wrong = await server.anonymous.fetch('/ledger/export', { headers: { authorization: 'Bearer wrong' } });
    expect(wrong.status).toBe(401);
    const both = { ...auditor.credentials, ...token.credentials };
    expect((await server.anonymous.fetch('/ledger/export', { headers: both })).status).toBe(400);
  });
});
