import { type CivilDate, isClosed, milestoneState, transitionRule } from '#domain';
import type { Database, OpenDatabase } from '../../apps/api/src/database/open-database.ts';
import { memoryDatabase } from '../../apps/api/src/import/testing/memory-database.ts';
import { readChain, type ReadEntry } from '../../apps/api/src/import/testing/read-chain.ts';
import { fill, type Filled, NotEmpty } from './fill.ts';
import { Portfolio } from './portfolio.ts';
import { TODAY } from './sizes.ts';
import { replay, type ReplayedAction } from './testing/replayed-action.ts';

const size = { plans: 2, actions: 24, changes: 1_500 };
const today = TODAY as CivilDate;

function headOf(seed: string): string {
  const portfolio = new Portfolio(seed, size);
  for (const _ of portfolio.history()) portfolio.rows.take();
  return portfolio.recorder.chain;
}

describe('a portfolio', () => {
  it('is the same for the same seed, to the last byte of its ledger', () => {
    expect(headOf('jalon')).toBe(headOf('jalon'));
    expect(headOf('jalon')).not.toBe(headOf('autre'));
  });

  it('is refused when its changes do not suffice to record it', () => {
    expect(() => new Portfolio('jalon', { ...size, changes: 10 })).toThrow(RangeError);
  });
});

describe('a portfolio in a database', () => {
  let open: OpenDatabase;
  let db: Database;
  let filled: Filled;
  let entries: ReadEntry[];
  let texts: Map<string, string>;

  beforeAll(async () => {
    open = await memoryDatabase();
    db = open.db;
    filled = await fill(db, { seed: 'jalon', size });
    entries = await readChain(db);
    const kept = await db.selectFrom('ledgerText').selectAll().execute();
    texts = new Map(kept.map(({ seq, field, side, text }) => [`${seq} ${field} ${side}`, text ?? '']));
  }, 60_000);
  afterAll(() => open.close());

  const textOf = (seq: number, field: string, side: string): string | undefined => texts.get(`${seq} ${field} ${side}`);
  const isReport = ({ operation }: ReadEntry): boolean => /^(UPDATE|VERDICT)_/.test(operation);

  function replayed(): Map<string, ReplayedAction> {
    const actions = new Map<string, ReplayedAction>();
    for (const entry of entries) {
      if (!entry.action || entry.operation === 'ACTION_RECORDED') continue;
      const action = actions.get(entry.action) ?? new Map();
      actions.set(entry.action, action);
      if (entry.operation === 'MILESTONE_RECORDED') {
        const changes = Object.fromEntries(
          Object.entries(entry.changes).map(([field, change]) => [`milestone.${entry.subject}.${field}`, change]),
        );
        replay(
          action,
          { ...entry, changes: { ...changes, [`milestone.${entry.subject}.postponements`]: [null, 0] } },
          textOf,
        );
      } else replay(action, entry, textOf);
    }
    return actions;
  }

  it('has as many entries as asked for, in a chain that verifies without the program', () => {
    expect(entries).toHaveLength(size.changes);
    expect(filled).toMatchObject({ plans: 2, actions: 24, entries: size.changes, head: headOf('jalon') });
  });

  it('is recorded in the order of time, up to its last day', () => {
    const moments = entries.map(({ recordedAt }) => recordedAt);
    expect(moments).toEqual([...moments].sort());
    expect(moments[0]?.slice(0, 4)).toBe('2021');
    expect(moments.at(-1)?.slice(0, 10) ?? '').toMatch(/^2026-(0[89]|10)-/);
    expect((moments.at(-1) ?? '') < today).toBe(true);
  });

  it('dates nothing back but what it imports', () => {
    for (const entry of entries.filter(isReport)) {
      expect([entry.effectiveAt, entry.effectiveOn]).toEqual([entry.recordedAt, null]);
    }
  });

  it('L-08 has tables that say what the ledger says', async () => {
    const actions = replayed();
    const rows = await db.selectFrom('action').selectAll().execute();
    for (const row of rows) {
      const told = actions.get(row.id) ?? new Map();
      expect(told.get('status') ?? null).toBe(row.status);
      expect(told.get('statusReason') ?? null).toBe(row.statusReason);
      expect(told.get('confidence') ?? null).toBe(row.confidence);
      const own = entries.filter((entry) => entry.action === row.id && isReport(entry));
      expect(row.version).toBe(own.length);
      const validated = own.filter(({ operation }) => operation === 'UPDATE_VALIDATED');
      expect(row.lastUpdateAt?.toISOString() ?? null).toBe(validated.at(-1)?.recordedAt ?? null);
    }
    for (const milestone of await db.selectFrom('milestone').selectAll().execute()) {
      const told = actions.get(milestone.actionId) ?? new Map();
      for (const field of ['baseline', 'forecast', 'actual', 'postponements'] as const) {
        expect(told.get(`milestone.${milestone.id}.${field}`) ?? null).toBe(milestone[field]);
      }
    }
    for (const proof of await db.selectFrom('evidence').selectAll().execute()) {
      const told = actions.get(proof.actionId ?? '')?.get(`evidence.${proof.id}.title`);
      expect(told ?? null).toBe(proof.inEffect ? proof.title : null);
    }
    const open = await db.selectFrom('actionUpdate').selectAll().where('state', '<>', 'VALIDATED').execute();
    for (const update of open) {
      const told = actions.get(update.actionId);
      expect(told?.get('update.state')).toBe(update.state);
      expect(told?.get('update.narrative')).toBe(update.narrative);
    }
    const verdicts = await db.selectFrom('verdict').selectAll().orderBy('recordedAt').execute();
    for (const { actionId, value } of new Map(verdicts.map((verdict) => [verdict.actionId, verdict])).values()) {
      expect(actions.get(actionId)?.get('verdict.value')).toBe(value);
    }
    const plans = await db.selectFrom('plan').select(['id', 'revision']).execute();
    for (const { id, revision } of plans) expect(entries.findLast(({ plan }) => plan === id)?.seq).toBe(revision);
  });

  it('changes statuses as the status machine allows', () => {
    const statuses = new Map<string, never>();
    const moves = entries.filter(({ operation, changes }) => operation === 'UPDATE_VALIDATED' && changes['status']);
    for (const { action, changes } of moves) {
      const [before, after] = changes['status'] as [never, never];
      expect(statuses.get(action ?? '') ?? null).toBe(before);
      expect(transitionRule(before, after).allowed).toBe(true);
      statuses.set(action ?? '', after);
    }
    expect(moves.length).toBeGreaterThan(24);
  });

  it('has reports by leads and decisions by validators of the lead ministry, never by the author', async () => {
    const grants = await db.selectFrom('roleGrant').selectAll().execute();
    const ministryOf = new Map(
      (await db.selectFrom('action').select(['id', 'leadMinistryId']).execute()).map(({ id, leadMinistryId }) => [
        id,
        leadMinistryId,
      ]),
    );
    const isOf = (personId: string | null, role: string, action: string): boolean =>
      grants.some(
        (grant) => grant.personId === personId && grant.role === role && grant.ministryId === ministryOf.get(action),
      );
    for (const update of await db.selectFrom('actionUpdate').selectAll().execute()) {
      expect(isOf(update.authorId, 'LEAD', update.actionId)).toBe(true);
      if (update.decidedBy) expect(isOf(update.decidedBy, 'VALIDATOR', update.actionId)).toBe(true);
    }
  });

  it('shows evidence for whatever is done', async () => {
    const done = await db.selectFrom('action').select('id').where('status', '=', 'DONE').execute();
    const proven = await db.selectFrom('evidence').select('actionId').where('inEffect', '=', true).execute();
    expect(done.length).toBeGreaterThan(0);
    for (const { id } of done) expect(proven.some(({ actionId }) => actionId === id)).toBe(true);
  });

  it('has some late actions, which are not the majority', async () => {
    const actions = await db.selectFrom('action').select(['id', 'status']).execute();
    const milestones = await db.selectFrom('milestone').selectAll().execute();
    const late = actions.filter(
      ({ id, status }) =>
        !isClosed(status) &&
        milestones.some(
          (milestone) => milestone.actionId === id && milestoneState(milestone as never, today) === 'LATE',
        ),
    );
    expect(late.length).toBeGreaterThan(0);
    expect(late.length).toBeLessThan(actions.length / 2);
  });

  it('says of each plan and of each person that they are fictional', async () => {
    for (const { code, note } of await db.selectFrom('plan').select(['code', 'note']).execute()) {
      expect(code).toMatch(/^fictif-/);
      expect(note).toContain('Portefeuille fictif, engendré par un programme');
    }
    expect(await db.selectFrom('person').select('id').where('isDemo', '=', false).execute()).toEqual([]);
  });

  it('is refused by a database that holds something, which it leaves as it was', async () => {
    await expect(fill(db, { seed: 'jalon', size })).rejects.toThrow(NotEmpty);
    expect(await readChain(db)).toHaveLength(size.changes);
  });
});
