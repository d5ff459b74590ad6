import { parisDay, type PreciseDate, reviewUpdate, standingProof } from '#domain';
import type { OpenDatabase } from '../../apps/api/src/database/open-database.ts';
import { memoryDatabase } from '../../apps/api/src/import/testing/memory-database.ts';
import { readChain, type ReadEntry } from '../../apps/api/src/import/testing/read-chain.ts';
import { fill } from './fill.ts';

describe('the updates of a portfolio', () => {
  let open: OpenDatabase;
  let entries: ReadEntry[];

  beforeAll(async () => {
    open = await memoryDatabase();
    await fill(open.db, { seed: 'règles', size: { plans: 2, actions: 120, changes: 2_400 } });
    entries = await readChain(open.db);
  }, 60_000);
  afterAll(() => open.close());

  it('validates only what the rules let be submitted on that day', async () => {
    const updates = await open.db
      .selectFrom('actionUpdate')
      .selectAll()
      .where('state', '=', 'VALIDATED')
      .orderBy('decidedAt')
      .execute();
    const reached = await open.db.selectFrom('milestoneReached').selectAll().execute();
    const moves = await open.db.selectFrom('forecastMove').selectAll().execute();
    const proofs = await open.db.selectFrom('evidence').selectAll().execute();
    const validations = new Map(
      entries.filter(({ operation }) => operation === 'UPDATE_VALIDATED').map((entry) => [entry.subject, entry]),
    );
    for (const update of updates) {
      const before = validations.get(update.id)?.changes ?? {};
      const own = proofs.filter((proof) => proof.updateId === update.id);
      const content = ({ kind, title, url, reference, dated, visibility }: (typeof proofs)[number]) => ({
        ...{ kind, title, url: url ?? '', reference, dated: dated as PreciseDate | null, visibility, file: null },
      });
      const milestones = [...reached, ...moves]
        .filter(({ updateId }) => updateId === update.id)
        .map(({ milestoneId: id }) => {
          const was = (field: string) => (before[`milestone.${id}.${field}`]?.[0] ?? null) as PreciseDate | null;
          const move = moves.find(({ updateId, milestoneId }) => updateId === update.id && milestoneId === id);
          const forecast = (move?.before ?? null) as PreciseDate | null;
          return {
            id,
            title: '',
            weight: 1,
            baseline: was('baseline') ?? forecast,
            forecast,
            actual: null,
            postponements: 0,
          };
        });
      const wrong = reviewUpdate(
        {
          status: 'status' in before ? (before['status']?.[0] as never) : update.status,
          statusIsDeduced: false,
          statusReason: update.statusReason ?? 'déjà donné auparavant',
          milestones,
          proof: standingProof(
            proofs
              .filter(
                ({ actionId, updateId, inEffect }) =>
                  actionId === update.actionId && updateId !== update.id && inEffect,
              )
              .map((proof) => ({ ...content(proof), status: proof.status })),
          ),
        },
        {
          ...{
            status: update.status,
            statusReason: update.statusReason,
            confidence: update.confidence,
            narrative: update.narrative,
          },
          milestonesReached: reached
            .filter(({ updateId }) => updateId === update.id)
            .map(({ milestoneId, reachedOn }) => ({
              milestoneId,
              on: reachedOn as PreciseDate,
              evidence: content(own.find((proof) => proof.milestoneId === milestoneId) as (typeof own)[number]),
            })),
          forecastsMoved: moves
            .filter(({ updateId }) => updateId === update.id)
            .map(({ milestoneId, after, reasonCode, reason }) => ({
              milestoneId,
              forecast: after as PreciseDate,
              reasonCode,
              reason,
            })),
          evidence: own.filter(({ milestoneId }) => milestoneId === null).map(content),
        },
        parisDay(update.submittedAt.toISOString()),
      );
      expect(wrong).toEqual([]);
    }
    expect(updates.length).toBeGreaterThan(300);
  });
});
