import { readFileSync } from 'node:fs';
import { parsePreciseDate } from '#domain';
import type { Database, OpenDatabase } from '../database/open-database.ts';
import { effectiveAt } from './effective-at.ts';
import { importPlan, type Imported, PlanExists } from './import-plan.ts';
import { parsePlanFile } from './plan-file.ts';
import { planIds } from './plan-ids.ts';
import { SEED_PLAN } from './seed.ts';
import { memoryDatabase } from './testing/memory-database.ts';
import { readChain, type ReadEntry } from './testing/read-chain.ts';

const now = '2026-11-23T21:00:00.000Z';
const file = parsePlanFile(JSON.parse(readFileSync(SEED_PLAN, 'utf8')));
const ids = planIds(file.plan.code);
const actions = file.plan.axes.flatMap((axis) => axis.actions);

describe('the plan of 2021, imported', () => {
  let open: OpenDatabase;
  let db: Database;
  let imported: Imported;
  let entries: ReadEntry[];
  const of = (operation: string): ReadEntry[] => entries.filter((entry) => entry.operation === operation);

  beforeAll(async () => {
    open = await memoryDatabase();
    db = open.db;
    imported = await importPlan(db, file, { now });
    entries = await readChain(db);
  }, 60_000);
  afterAll(() => open.close());

  it('is there whole', () => {
    expect(imported.rows).toEqual({
      ...{
        ministry: 10,
        department: 21,
        report: 1,
        recommendation: 30,
        addressee: 64,
        response: 0,
        plan: 1,
        axis: 5,
        action: 13,
      },
      ...{ ownership: 52, subMeasure: 24, recommendationLink: 33, dependency: 0, milestone: 11, evidence: 58 },
    });
  });

  it('brings every sentence and every address of its file into a row', async () => {
    const tables = Object.keys(imported.rows) as (keyof Imported['rows'])[];
    const rows = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
    const stored = rows
      .flat()
      .flatMap((row) => Object.values(row))
      .join('\n');
    const { format, ...rest } = file;
    expect(format).toBe('jalon-plan/1');
    expect(textsIn(rest).filter((text) => !stored.includes(text))).toEqual([]);
  });

  it('L-01 has an unbroken chain that verifies without the program', () => {
    expect(entries).toHaveLength(imported.entries);
    expect(imported.entries).toBe(137);
  });

  it('writes one entry for each thing', () => {
    const counts = Object.fromEntries(
      [...new Set(entries.map(({ operation }) => operation))].map((each) => [each, of(each).length]),
    );
    expect(counts).toEqual({
      REPORT_RECORDED: 1,
      RECOMMENDATION_RECORDED: 30,
      PLAN_RECORDED: 1,
      AXIS_RECORDED: 5,
      ACTION_RECORDED: 13,
      // Eleven milestones, five of them reached.
      MILESTONE_RECORDED: 16,
      EVIDENCE_RECORDED: 58,
      STATUS_RECORDED: 13,
    });
  });

  it('dates each fact by its own date, at the precision at which that is known', () => {
    const facts = [
      ...file.plan.facts.map((fact, index) => ({ fact, id: ids.evidence(null, index + 1) })),
      ...actions.flatMap(({ number, facts: own }) =>
        own.map((fact, index) => ({ fact, id: ids.evidence(number, index + 1) })),
      ),
    ];
    expect(facts).toHaveLength(58);
    for (const { fact, id } of facts) {
      const [entry, ...others] = entries.filter(({ subject }) => subject === id);
      expect(others).toEqual([]);
      expect(entry?.changes['title']).toEqual([null, fact.text]);
      expect(entry?.effectiveOn).toBe(fact.dated);
      expect(entry?.effectiveAt).toBe(fact.dated === null ? now : effectiveAt(fact.dated, now));
      expect(entry?.recordedAt).toBe(now);
    }
  });

  it('dates the report and its recommendations by the report, the plan and its parts by their presentation', () => {
    for (const entry of [...of('REPORT_RECORDED'), ...of('RECOMMENDATION_RECORDED')])
      expect(entry.effectiveOn).toBe('2021-06-28');
    for (const entry of [...of('PLAN_RECORDED'), ...of('AXIS_RECORDED'), ...of('ACTION_RECORDED')]) {
      expect(entry.effectiveOn).toBe('2021-11-15');
    }
    for (const entry of of('STATUS_RECORDED')) expect([entry.effectiveOn, entry.effectiveAt]).toEqual([null, now]);
  });

  it('goes through history in order', () => {
    const moments = entries.map((entry) => entry.effectiveAt);
    expect(moments).toEqual([...moments].sort());
  });

  it('reaches milestones at their own dates', () => {
    const reached = of('MILESTONE_RECORDED').filter(({ changes }) => changes['actual']);
    expect(reached.map(({ effectiveOn, changes }) => [effectiveOn, changes['actual']?.[1]])).toEqual(
      ['2022-01', '2022-02-07', '2022-02-28', '2022-Q1', '2022-12'].map((date) => [date, date]),
    );
  });

  it('stores nothing deduced as official', async () => {
    const deduced = { ownership: 52, addressee: 64, recommendationLink: 33 } as const;
    for (const [table, count] of Object.entries(deduced)) {
      const rows = await db
        .selectFrom(table as keyof typeof deduced)
        .select('isDeduced')
        .execute();
      expect(rows).toEqual(Array.from({ length: count }, () => ({ isDeduced: true })));
    }
    const statuses = await db
      .selectFrom('action')
      .select(['number', 'status', 'statusIsDeduced', 'statusBasis', 'confidence'])
      .execute();
    for (const { statusIsDeduced, statusBasis, confidence } of statuses) {
      expect(statusIsDeduced).toBe(true);
      expect(statusBasis).toMatch(/^Lecture proposée : « .+ » — ./);
      expect(confidence).toBeNull();
    }
    expect(statuses.filter(({ status }) => status === null).map(({ number }) => number)).toEqual([7, 10, 11]);
  });

  it('gives the reason why what was carried on elsewhere was', async () => {
    const transferred = await db
      .selectFrom('action')
      .select(['number', 'statusReason'])
      .where('status', '=', 'TRANSFERRED')
      .execute();
    expect(transferred).toEqual([{ number: 13, statusReason: expect.stringMatching(/^Le plan n'est pas reconduit/) }]);
  });

  it('L-21 keeps the names of persons out of the ledger’s bytes', () => {
    const bytes = JSON.stringify(entries.filter(({ operation }) => /^(REPORT|PLAN)_/.test(operation)));
    for (const { holder } of file.ministries) expect(bytes).not.toContain(holder?.name);
    expect(bytes).not.toContain('Champrenault');
  });

  it('marks the plan with the number of its last entry', async () => {
    expect(await db.selectFrom('plan').select('revision').execute()).toEqual([{ revision: 137 }]);
  });

  it('is refused a second time, and nothing is written', async () => {
    await expect(importPlan(db, file, { now })).rejects.toThrow(PlanExists);
    expect(await readChain(db)).toEqual(entries);
  });

  it('brings another plan beside it without touching the ministries that they share', async () => {
    const other = {
      ...file,
      ministries: file.ministries.map((each) => ({ ...each, name: 'Autre nom' })),
      plan: { ...file.plan, code: 'autre' },
    };
    const before = await db.selectFrom('ministry').selectAll().execute();
    const second = await importPlan(db, other, { now });
    expect(second.rows.ministry).toBe(0);
    expect(await db.selectFrom('ministry').selectAll().execute()).toEqual(before);
    expect(await readChain(db)).toHaveLength(2 * 137);
  });
});

/** Sentences and addresses; not dates, which rows hold as they are, nor the words of a scale. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return parsePreciseDate(value) ? [] : [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
