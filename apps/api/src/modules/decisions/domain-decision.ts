import type { CivilDate, CommitteeDecision, PreciseDate } from '#domain';
import type { Stores } from '../../context.ts';
import type { DecisionMapper } from './schema.mappers.ts';

/** A decision by its row, as the rules see it: in the view of these stores. */
export async function decisionOf(
  row: DecisionMapper,
  { decisions }: Pick<Stores, 'decisions'>,
): Promise<CommitteeDecision> {
  const done = await decisions.doneOf.load(row.id);
  return {
    ...{ id: row.id, text: row.text, body: row.body, recordedBy: row.recordedBy },
    owner: { ministryId: row.ownerMinistryId, role: row.ownerRole },
    due: row.due as PreciseDate,
    takenOn: row.takenOn as CivilDate,
    recordedAt: row.recordedAt.toISOString(),
    done: done && {
      ...{ on: done.doneOn as CivilDate, note: done.note, url: done.url, by: done.byId },
      at: done.at.toISOString(),
    },
  };
}

/** All decisions of an action, the oldest first. */
export async function decisionsOf(actionId: string, stores: Pick<Stores, 'decisions'>): Promise<CommitteeDecision[]> {
  const rows = await stores.decisions.ofAction.load(actionId);
  return Promise.all(rows.map((row) => decisionOf(row, stores)));
}
