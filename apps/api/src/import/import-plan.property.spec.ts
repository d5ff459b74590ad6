import fc from 'fast-check';
import type { OpenDatabase } from '../database/open-database.ts';
import { chainEntries } from './chain-entries.ts';
import { chainRows } from './chain-rows.ts';
import { writePlan } from './import-plan.ts';
import { type PlanFile, parsePlanFile } from './plan-file.ts';
import { planIds } from './plan-ids.ts';
import { arbitraryPlanFile } from './testing/arbitrary-plan-file.ts';
import { memoryDatabase } from './testing/memory-database.ts';
import { readChain, type ReadEntry } from './testing/read-chain.ts';

const now = '2026-11-23T21:00:00.000Z';

class RolledBack extends Error {}

describe('any plan file', () => {
  let open: OpenDatabase;
  beforeAll(async () => {
    open = await memoryDatabase();
  }, 60_000);
  afterAll(() => open.close());

  /** The ledger as the import left it, before it is undone for the next file. */
  async function ledgerAfter(file: PlanFile): Promise<ReadEntry[]> {
    let entries: ReadEntry[] = [];
    const run = open.db.transaction().execute(async (trx) => {
      await writePlan(trx, parsePlanFile(file), now);
      entries = await readChain(trx);
      throw new RolledBack();
    });
    await expect(run).rejects.toThrow(RolledBack);
    return entries;
  }

  it('writes exactly one entry for each thing that it records', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlanFile, async (file) => {
        const entries = await ledgerAfter(file);
        const seen = entries.map(({ operation, subject, changes }) => `${operation} ${subject} ${'actual' in changes}`);
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.sort()).toEqual(expected(file).sort());
      }),
      { numRuns: 60 },
    );
  });

  it('puts the entries in the order of their dates, never after the moment of recording', () => {
    fc.assert(
      fc.property(arbitraryPlanFile, (file) => {
        const ids = planIds(file.plan.code);
        const entries = chainEntries(file, chainRows(file, ids, now), ids, now);
        const moments = entries.map(({ effective }) => effective?.at ?? now);
        expect(moments).toEqual([...moments].sort());
        expect(moments.every((moment) => moment <= now)).toBe(true);
      }),
    );
  });
});

function expected({ report, plan }: PlanFile): string[] {
  const ids = planIds(plan.code);
  const actions = plan.axes.flatMap((axis) => axis.actions);
  return [
    ...(report ? [`REPORT_RECORDED ${ids.report} false`] : []),
    ...(report?.recommendations ?? []).map(
      ({ reference }) => `RECOMMENDATION_RECORDED ${ids.recommendation(reference)} false`,
    ),
    `PLAN_RECORDED ${ids.plan} false`,
    ...plan.axes.map(({ number }) => `AXIS_RECORDED ${ids.axis(number)} false`),
    ...plan.facts.map((_, index) => `EVIDENCE_RECORDED ${ids.evidence(null, index + 1)} false`),
    ...actions.flatMap(({ number, milestones, facts, status }) => [
      `ACTION_RECORDED ${ids.action(number)} false`,
      ...milestones.map((_, index) => `MILESTONE_RECORDED ${ids.milestone(number, index + 1)} false`),
      ...milestones.flatMap(({ reached }, index) =>
        reached ? [`MILESTONE_RECORDED ${ids.milestone(number, index + 1)} true`] : [],
      ),
      ...facts.map((_, index) => `EVIDENCE_RECORDED ${ids.evidence(number, index + 1)} false`),
      ...(status ? [`STATUS_RECORDED ${ids.action(number)} false`] : []),
    ]),
  ];
}
