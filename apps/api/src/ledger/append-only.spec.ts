import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { OpenDatabase } from '../database/open-database.ts';
import { databaseState } from '../testing/database-state.ts';
import { freshDatabase } from '../testing/fresh-database.ts';
import { append } from './append.ts';
import { openCheckpoints } from './checkpoints.ts';

describe('the ledger', () => {
  let open: OpenDatabase;
  const dataDir = mkdtempSync(join(tmpdir(), 'jalon-append-only-'));
  beforeAll(async () => {
    open = await freshDatabase();
    await openCheckpoints(open.db, { origin: 'demo/jalon', dataDir }, '2026-11-24T11:00:00.000Z');
  });
  afterAll(async () => {
    await open.close();
    rmSync(dataDir, { recursive: true });
  });

  const APPEND_ONLY = 'the ledger is append-only';
  it.each([
    ['ledger updated', sql`update ledger set body = '{}' where seq = 1`, APPEND_ONLY],
    ['ledger deleted from', sql`delete from ledger where seq = 1`, APPEND_ONLY],
    ['ledger truncated', sql`truncate ledger cascade`, APPEND_ONLY],
    ['tree updated', sql`update ledger_node set hash = 'x'`, APPEND_ONLY],
    ['tree deleted from', sql`delete from ledger_node`, APPEND_ONLY],
    ['tree truncated', sql`truncate ledger_node`, APPEND_ONLY],
    ['list of checkpoints updated', sql`update ledger_checkpoint set note = 'x'`, APPEND_ONLY],
    ['list of checkpoints deleted from', sql`delete from ledger_checkpoint`, APPEND_ONLY],
    ['list of checkpoints truncated', sql`truncate ledger_checkpoint`, APPEND_ONLY],
    ['list of keys updated', sql`update ledger_key set public_key = 'x'`, APPEND_ONLY],
    ['list of keys deleted from', sql`delete from ledger_key`, APPEND_ONLY],
    ['list of keys truncated', sql`truncate ledger_key`, APPEND_ONLY],
    ['head set back', sql`update ledger_head set seq = seq - 1`, 'the ledger only grows'],
    ['head deleted', sql`delete from ledger_head`, 'the ledger only grows'],
    ['head truncated', sql`truncate ledger_head`, APPEND_ONLY],
    ['text rewritten', sql`update ledger_text set text = 'x'`, 'erased or left as it is'],
    ['text erased without its salt', sql`update ledger_text set text = null`, 'erased or left as it is'],
    ['text moved', sql`update ledger_text set field = 'x', text = null, salt = null`, 'erased or left as it is'],
    ['text deleted', sql`delete from ledger_text`, 'erased or left as it is'],
    ['text truncated', sql`truncate ledger_text`, 'erased or left as it is'],
  ])('L-06 never has its %s', async (_, statement, why) => {
    await open.db.transaction().execute((trx) =>
      append(
        trx,
        [
          {
            operation: 'STATUS_RECORDED',
            actorId: null,
            changes: { note: { after: { text: 'Une remarque.' } } },
          },
        ],
        '2026-11-24T11:00:00.000Z',
      ),
    );
    const before = await databaseState(open.db);
    await expect(statement.execute(open.db)).rejects.toThrow(why);
    expect(await databaseState(open.db)).toEqual(before);
  });
});
