import type { Blocker, PreciseDate } from '#domain';
import type { Stores } from '../../context.ts';
import type { BlockerMapper, BlockerStepMapper } from './schema.mappers.ts';

/** The row and its steps as the rules see them. */
export function domainBlocker(row: BlockerMapper, steps: readonly BlockerStepMapper[]): Blocker {
  return {
    id: row.id,
    milestoneId: row.milestoneId,
    type: row.type,
    text: row.text,
    asked: { ministryId: row.askedMinistryId, role: row.askedRole },
    wantedBy: row.wantedBy as PreciseDate,
    raisedBy: row.raisedBy,
    raisedAt: row.raisedAt.toISOString(),
    steps: steps.map(({ state, committee, note, decisionId, byId, at }) => ({
      ...{ state, committee, note, decisionId },
      ...{ by: byId, at: at.toISOString() },
    })),
  };
}

/** A blocker by its row: in the view of these stores. */
export const blockerOf = async (row: BlockerMapper, { blockers }: Pick<Stores, 'blockers'>): Promise<Blocker> =>
  domainBlocker(row, await blockers.stepsOf.load(row.id));

/** All blockers of an action, the oldest first. */
export async function blockersOf(actionId: string, stores: Pick<Stores, 'blockers'>): Promise<Blocker[]> {
  const rows = await stores.blockers.ofAction.load(actionId);
  return Promise.all(rows.map((row) => blockerOf(row, stores)));
}
