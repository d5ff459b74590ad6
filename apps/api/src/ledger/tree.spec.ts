import fc from 'fast-check';
import { sql } from 'kysely';
import { migrate } from '../database/migrate.ts';
import type { OpenDatabase } from '../database/open-database.ts';
import { freshDatabase } from '../testing/fresh-database.ts';
import { append } from './append.ts';
import { GrowingTree, isConsistent, rootByInclusion } from './merkle.ts';
import { consistencyProof, inclusionProof, rootAt } from './tree.ts';

const SIZE = 700;
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

describe('the tree in the database', () => {
  let open: OpenDatabase;
  let leaves: Buffer[];
  const roots: Buffer[] = [new GrowingTree().root];
  beforeAll(async () => {
    open = await freshDatabase('empty');
    for (let size = 0; size < SIZE;) {
      const count = Math.min(1 + ((size * 7) % 90), SIZE - size);
      const entries = Array.from({ length: count }, () => ({
        operation: 'STATUS_RECORDED' as const,
        actorId: null,
        changes: {},
      }));
      size = await open.db.transaction().execute((trx) => append(trx, entries, '2026-11-24T11:00:00.000Z'));
    }
    const rows = await open.db.selectFrom('ledger').select('leafHash').orderBy('seq').execute();
    leaves = rows.map(({ leafHash }) => bytes(leafHash));
    const tree = new GrowingTree();
    for (const leaf of leaves) {
      tree.add(leaf);
      roots.push(tree.root);
    }
  });
  afterAll(() => open.close());

  const kept = async () => ({
    nodes: await open.db.selectFrom('ledgerNode').selectAll().orderBy('level').orderBy('idx').execute(),
    head: await open.db.selectFrom('ledgerHead').selectAll().execute(),
  });

  it('has the root of its entries at every size that it ever had', async () => {
    for (const size of [0, 1, 2, 63, 64, 65, 127, 128, 129, 512, 699, 700])
      expect(await rootAt(open.db, size)).toBe(roots[size]!.toString('hex'));
  });

  it('L-03 proves any entry in any size, and any two sizes consistent', async () => {
    const law = fc.asyncProperty(fc.integer({ min: 1, max: SIZE }), fc.nat(), async (size, pick) => {
      const sequence = 1 + (pick % size);
      const path = (await inclusionProof(open.db, sequence, size)).map(bytes);
      const root = rootByInclusion(leaves[sequence - 1]!, sequence - 1, size, path);
      if (!root?.equals(roots[size]!)) throw new Error(`${sequence} in ${size}`);
      const earlier = (await consistencyProof(open.db, sequence, size)).map(bytes);
      if (!isConsistent([sequence, roots[sequence]!], [size, roots[size]!], earlier))
        throw new Error(`${sequence} to ${size}`);
    });
    await fc.assert(law, { numRuns: 300 });
  });

  it('keeps one node for each subtree of 64 entries or more, and no other', async () => {
    const { nodes } = await kept();
    expect(nodes).toHaveLength([6, 7, 8, 9].reduce((sum, level) => sum + Math.floor(SIZE / 2 ** level), 0));
  });

  it('is made for a database from before it, in the migration, exactly as it would have been written', async () => {
    const before = await kept();
    await sql`drop table ledger_node, ledger_key, ledger_checkpoint`.execute(open.db);
    await sql`alter table ledger_head drop column peaks`.execute(open.db);
    await sql`drop function ledger_only_grows() cascade`.execute(open.db);
    await sql`drop function ledger_text_is_erased_alone() cascade`.execute(open.db);
    await sql`drop trigger ledger_head_never_truncated on ledger_head`.execute(open.db);
    await sql`delete from migration where name like '0002-%'`.execute(open.db);
    expect(await migrate(open.db)).toEqual(['0002-ledger-proofs.sql']);
    expect(await kept()).toEqual(before);
  });
});
