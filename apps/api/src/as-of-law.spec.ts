import fc from 'fast-check';
import type { Database } from './database/open-database.ts';
import { storesOf } from './context.ts';
import { writePlan } from './import/import-plan.ts';
import { parsePlanFile } from './import/plan-file.ts';
import { arbitraryPlanFile } from './import/testing/arbitrary-plan-file.ts';
import { memoryDatabase } from './import/testing/memory-database.ts';
import { type FoldEntry, foldAt } from './ledger/testing/fold.ts';
import { byId, plansSaid, plansTold } from './ledger/testing/plans-at.ts';
import { toldBy } from './ledger/testing/told-by.ts';
import { mutate } from './testing/mutate.ts';
import { CONTENT, EVIDENCE, REASON, milestonesOf, readAction } from './testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from './testing/server-under-test.ts';
import type { Speaker } from './testing/speaker.ts';
import { fill } from '../../../tools/portfolio/fill.ts';

const BASES = ['EFFECTIVE', 'RECORDED'] as const;

/** Every moment at which something is recorded or true, and the millisecond before; at most so many, spread evenly. */
function momentsOf(entries: readonly FoldEntry[], most: number): string[] {
  const all = [...new Set(entries.flatMap(({ recordedAt, effectiveAt }) => [recordedAt, effectiveAt]))].sort();
  const step = Math.max(1, Math.ceil(all.length / most));
  return all
    .filter((_, place) => place % step === 0 || place === all.length - 1)
    .flatMap((at) => [new Date(Date.parse(at) - 1).toISOString(), at]);
}

async function compare(db: Database, speaker: Speaker, most: number): Promise<number> {
  const entries = await toldBy(db);
  const moments = momentsOf(entries, most);
  for (const at of moments) {
    for (const basis of BASES) {
      expect({ at, basis, plans: await plansSaid(speaker, { at, basis }) }).toEqual({
        at,
        basis,
        plans: plansTold(entries, { at, basis }),
      });
    }
  }
  return moments.length;
}

describe('L-08 the API at a moment is the fold of the ledger up to it', () => {
  let server: ServerUnderTest | undefined;
  afterEach(() => server?.stop());

  it('for the real plan and what ministries and auditors did since', async () => {
    server = await serverUnderTest();
    const lead = await server.as('lead of SEEF');
    const validator = await server.as('validator of SEEF');
    const auditor = await server.as('auditor');
    const later = (minutes: number): void => {
      server!.now = new Date(Date.parse(server!.now) + minutes * 60_000).toISOString();
    };
    const [moved, reached] = await milestonesOf(lead, 13);
    for (const content of [
      {
        forecastsMoved: [
          { milestoneId: moved, forecast: '2027-06', reasonCode: 'BUDGET', reason: 'Les crédits arrivent en janvier.' },
        ],
      },
      { milestonesReached: [{ milestoneId: reached, on: '2026-11', evidence: EVIDENCE }], confidence: 'SECURED' },
      { status: 'SUSPENDED', statusReason: REASON, evidence: [EVIDENCE] },
    ]) {
      later(5);
      const submitted = await mutate(lead, 'submitUpdate', { ...(await readAction(lead, 13)), ...CONTENT, ...content });
      expect(submitted.__typename).toBe('UpdateAccepted');
      later(5);
      await mutate(validator, 'validateUpdate', await readAction(validator, 13));
      later(5);
      await mutate(auditor, 'recordVerdict', {
        ...(await readAction(auditor, 13)),
        value: 'INCOMPLETE',
        text: 'Sur pièces.',
      });
    }
    later(5);
    await mutate(lead, 'submitUpdate', { ...(await readAction(lead, 1)), ...CONTENT });
    later(5);
    await mutate(validator, 'returnUpdate', { ...(await readAction(validator, 1)), reason: REASON });
    later(5);
    expect(await compare(server.db, auditor, 100)).toBeGreaterThan(40);
  }, 120_000);

  it('for a small portfolio, over five years', async () => {
    const database = await memoryDatabase();
    await fill(database.db, { seed: 'comme si', size: { plans: 2, actions: 16, changes: 500 } });
    server = await serverUnderTest({ database });
    const auditor = await server.as('auditor');
    expect(await compare(database.db, auditor, 24)).toBeGreaterThan(40);
  }, 240_000);
});

class RolledBack extends Error {}

describe('L-08 what an import records, at every moment', () => {
  it('stands as its entries say, whatever the file', async () => {
    const { db, close } = await memoryDatabase();
    await fc.assert(
      fc.asyncProperty(arbitraryPlanFile, async (file) => {
        const run = db.transaction().execute(async (trx) => {
          const { planId } = await writePlan(trx, parsePlanFile(file), '2026-11-23T21:00:00.000Z');
          const entries = await toldBy(trx);
          for (const at of momentsOf(entries, 6)) {
            for (const basis of BASES) {
              const folded = foldAt(entries, { at, basis });
              const stores = storesOf(trx, { at, basis });
              const actions = await stores.actions.ofPlan.load(planId);
              const told = [...folded.actions].flatMap(([id, { isThere, ...one }]) =>
                isThere ? [{ id, ...one }] : [],
              );
              expect(
                actions
                  .map(({ id, status, leadMinistryId, statusBasis }) => ({
                    id,
                    status,
                    lead: leadMinistryId,
                    statusBasis,
                  }))
                  .sort(byId),
              ).toEqual(
                told.map(({ id, status, lead, statusBasis }) => ({ id, status, lead, statusBasis })).sort(byId),
              );
              const milestones = (await stores.milestones.ofAction.loadMany(actions.map(({ id }) => id))).flat();
              expect(milestones.map((one) => (one as { id: string }).id).sort()).toEqual(
                [...folded.milestones]
                  .flatMap(([id, one]) =>
                    one['isThere'] && told.some((action) => action.id === one['action']) ? [id] : [],
                  )
                  .sort(),
              );
              const linked = (
                await stores.recommendations.linksOfAction.loadMany(entries.flatMap(({ action }) => action ?? []))
              ).flat();
              for (const link of linked as { actionId: string; recommendationId: string }[]) {
                expect([folded.actions.get(link.actionId)?.isThere, folded.there.has(link.recommendationId)]).toEqual([
                  true,
                  true,
                ]);
              }
            }
          }
          throw new RolledBack();
        });
        await expect(run).rejects.toThrow(RolledBack);
      }),
      { numRuns: 25 },
    );
    await close();
  }, 240_000);
});
