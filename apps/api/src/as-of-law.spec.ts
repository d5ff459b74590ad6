import fc from 'fast-check';
import type { Database } from './database/open-database.ts';
import { storesOf } from './context.ts';
import { writePlan } from './import/import-plan.ts';
import { parsePlanFile } from './import/plan-file.ts';
import { arbitraryPlanFile } from './import/testing/arbitrary-plan-file.ts';
import { memoryDatabase } from './import/testing/memory-database.ts';
import type { Moment } from './ledger/moment.ts';
import { type FoldEntry, type Folded, foldAt } from './ledger/testing/fold.ts';
import { toldBy } from './ledger/testing/told-by.ts';
import { mutate } from './testing/mutate.ts';
import { CONTENT, EVIDENCE, REASON, milestonesOf, readAction } from './testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from './testing/server-under-test.ts';
import type { Speaker } from './testing/speaker.ts';
import { fill } from '../../../tools/portfolio/fill.ts';

const BASES = ['EFFECTIVE', 'RECORDED'] as const;

const QUERY = `query ($asOf: AsOf) { plans(asOf: $asOf, first: 100) { nodes { id revision
  axes(first: 100) { nodes { id } } evidence(first: 100) { nodes { id } } report { id recommendations(first: 100) { nodes { id } } }
  actions(first: 100) { nodes { id version status statusReason statusIsDeduced statusBasis confidence lastUpdateAt
    lead { ministry { id } } milestones(first: 100) { nodes { id baseline forecast actual postponements } }
    evidence(first: 100) { nodes { id } } updates(first: 100) { nodes { id } } verdicts(first: 100) { nodes { id } } openUpdate { id } } } } } }`;

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
const idsIn = (connection: { nodes: { id: string }[] } | undefined): string[] =>
  (connection?.nodes ?? []).map(({ id }) => id).sort();

/** What the API says of a moment, in the order of ids. */
async function said(speaker: Speaker, asOf: Moment): Promise<unknown[]> {
  const { data, text } = await speaker(QUERY, { asOf });
  if (!data) throw new Error(text);
  return data.plans.nodes
    .map(({ id, revision, axes, evidence, report, actions }: any) => ({
      ...{ id, revision, axes: idsIn(axes), evidence: idsIn(evidence), report: report?.id ?? null },
      recommendations: idsIn(report?.recommendations),
      actions: actions.nodes
        .map(({ lead, milestones, evidence: proofs, updates, verdicts, ...action }: any) => ({
          ...action,
          lead: lead?.ministry?.id ?? null,
          milestones: milestones.nodes.sort(byId),
          ...{ evidence: idsIn(proofs), updates: idsIn(updates), verdicts: idsIn(verdicts) },
        }))
        .sort(byId),
    }))
    .sort(byId);
}

/** The same from the ledger alone. */
function wanted(entries: readonly FoldEntry[], moment: Moment): unknown[] {
  const { actions, milestones, there, revisions }: Folded = foldAt(entries, moment);
  // What each thing belongs to, and that evidence comes with an update, is said by the entry that records it.
  const of = (action: string | null, plan: string | null, prefix: string): string[] => {
    const own = entries.filter((entry) => entry.action === action && entry.plan === plan);
    const ids = own.flatMap(({ subject, changes }) => [
      subject ?? '',
      ...Object.keys(changes).map((field) => field.split('.')[1] ?? ''),
    ]);
    return [...new Set(ids)].filter((id) => id.startsWith(prefix) && there.has(id)).sort();
  };
  return [...there]
    .filter((id) => id.startsWith('plan_'))
    .map((id) => ({
      ...{ id, revision: revisions.get(id), axes: of(null, id, 'axis_'), evidence: of(null, id, 'evi_') },
      ...{ report: of(null, id, 'rep_')[0] ?? null, recommendations: of(null, id, 'rec_') },
      actions: [...actions]
        .filter(
          ([action, { isThere }]) => isThere && entries.some((entry) => entry.action === action && entry.plan === id),
        )
        .map(([action, { isThere: _, ...standing }]) => ({
          ...{ id: action, ...standing, openUpdate: null },
          milestones: [...milestones]
            .filter(([, milestone]) => milestone['isThere'] && milestone['action'] === action)
            .map(([milestone, { isThere: __, action: ___, ...dates }]) => ({ id: milestone, ...dates }))
            .sort(byId as never),
          ...{ evidence: of(action, id, 'evi_'), updates: of(action, id, 'upd_'), verdicts: of(action, id, 'ver_') },
        }))
        .sort(byId),
    }))
    .sort(byId);
}

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
      expect({ at, basis, plans: await said(speaker, { at, basis }) }).toEqual({
        at,
        basis,
        plans: wanted(entries, { at, basis }),
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
