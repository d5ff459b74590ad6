import { sql } from 'kysely';
import type { OpenDatabase } from '../database/open-database.ts';
import { freshDatabase } from '../testing/fresh-database.ts';

describe('the ledger', () => {
  let open: OpenDatabase;
  beforeAll(async () => {
    open = await freshDatabase();
  });
  afterAll(() => open.close());

  it.each([
    ['updated', sql`update ledger set body = '{}' where seq = 1`],
    ['deleted from', sql`delete from ledger where seq = 1`],
    ['truncated', sql`truncate ledger cascade`],
  ])('L-06 is never %s', async (_, statement) => {
    await expect(statement.execute(open.db)).rejects.toThrow('the ledger is append-only');
    expect(await open.db.selectFrom('ledger').select('seq').execute()).toHaveLength(137);
  });
});
