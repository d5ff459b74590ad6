import { sql } from 'kysely';
import { readChain } from '../import/testing/read-chain.ts';
import { mutate } from '../testing/mutate.ts';
import { CONTENT, REASON, readAction } from '../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import type { Speaker } from '../testing/speaker.ts';
import { ERASED_TEXT, eraseText } from './erase-text.ts';
import { verifyExport } from './verify-export.ts';

const NAMED = 'Madame Unetelle a raconté ce qu’elle a vécu.';

describe('a text that somebody typed', () => {
  let server: ServerUnderTest;
  let lead: Speaker;
  let auditor: Speaker;
  beforeAll(async () => {
    server = await serverUnderTest();
    lead = await server.as('lead of SEEF');
    auditor = await server.as('auditor');
    const validator = await server.as('validator of SEEF');
    await mutate(lead, 'submitUpdate', { ...(await readAction(lead, 1)), ...CONTENT, narrative: NAMED });
    await mutate(validator, 'returnUpdate', { ...(await readAction(validator, 1)), reason: REASON });
    await mutate(lead, 'submitUpdate', { ...(await readAction(lead, 1)), ...CONTENT, narrative: NAMED });
    await mutate(validator, 'validateUpdate', await readAction(validator, 1));
    // The same words elsewhere are somebody else's.
    await mutate(lead, 'submitUpdate', { ...(await readAction(lead, 2)), ...CONTENT, narrative: NAMED });
  });
  afterAll(() => server.stop());

  const first = async (): Promise<number> => {
    const query = server.db.selectFrom('ledgerText').select('seq').where('text', '=', NAMED);
    return Number((await query.orderBy('seq').limit(1).executeTakeFirstOrThrow()).seq);
  };
  const exported = async () => (await (await auditor.fetch('/ledger/export')).text()).trimEnd().split('\n');

  it('L-21 is erased wherever it stands about the same action, and the ledger verifies as before', async () => {
    const before = await verifyExport(await exported());
    const seq = await first();
    const { sequence, places, remains } = await eraseText(
      server.db,
      { seq, field: 'update.narrative', side: 'after' },
      server.now,
    );
    expect(places.length).toBeGreaterThanOrEqual(1);
    expect(places[0]).toEqual({ seq, field: 'update.narrative', side: 'after' });
    // Action 2 says the same, and was not asked about.
    expect(remains).toEqual(['action_update.narrative', 'ledger_text.text']);
    const kept = await sql<{
      actionId: string;
    }>`select action_id from action_update where narrative = ${NAMED}`.execute(server.db);
    expect(kept.rows).toEqual([{ actionId: (await readAction(lead, 2)).actionId }]);
    const after = await verifyExport(await exported());
    expect([before.kind, after.kind]).toEqual(['intact', 'intact']);
    expect((await readChain(server.db)).at(-1)).toMatchObject({ seq: sequence, operation: 'TEXT_ERASED' });
  });

  it('L-21 is shown as erased where it stood, and told to programs that keep a copy', async () => {
    const { data } = await auditor(`{ plan(code: "prostitution-mineurs-2021") { action(number: 1) {
      updates { nodes { narrative } } history(first: 20) { nodes { operation changes(first: 100) { nodes { field after afterIsErased } } } } } }
      changes(last: 1) { nodes { operation items { nodes { id isGone field } } } } }`);
    expect(data.plan.action.updates.nodes).toEqual([{ narrative: ERASED_TEXT }]);
    const shown = data.plan.action.history.nodes.flatMap(
      ({ changes }: { changes: { nodes: { field: string; after: string; afterIsErased: boolean }[] } }) =>
        changes.nodes.filter(({ afterIsErased }) => afterIsErased),
    );
    expect(shown[0]).toEqual({
      field: 'update.narrative',
      after: expect.stringMatching(/^sha256:/),
      afterIsErased: true,
    });
    expect(JSON.stringify(data)).not.toContain('Unetelle');
    const [{ operation, items }] = data.changes.nodes;
    expect(operation).toBe('TEXT_ERASED');
    expect(items.nodes).toContainEqual(
      expect.objectContaining({ id: expect.stringMatching(/^led_/), isGone: true, field: 'update.narrative after' }),
    );
  });

  it('cannot be guessed from its digest once the salt is gone', async () => {
    const { rows } = await sql`select 1 from ledger_text where (text is null) <> (salt is null)`.execute(server.db);
    expect(rows).toEqual([]);
  });

  it.each([
    [1, 'nowhere', 'after'],
    [999_999, 'update.narrative', 'after'],
  ] as const)('is not erased where there is none: entry %i, %s', async (seq, field, side) => {
    const entries = (await readChain(server.db)).length;
    await expect(eraseText(server.db, { seq, field, side }, server.now)).rejects.toThrow(
      /n'a pas de texte libre.*\n.*no free text/,
    );
    expect(await readChain(server.db)).toHaveLength(entries);
  });
});
