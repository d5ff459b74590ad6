import type { Transaction } from 'kysely';
import type { Blocker } from '#domain';
import type { Tables } from '../../database/tables.ts';
import type { StoredAction } from '../actions/action-state.ts';

/** Adds what a change raised, and what became of what was there. Nothing of it is ever changed. */
export async function writeBlockers(
  trx: Transaction<Tables>,
  before: StoredAction,
  { id: actionId, blockers }: StoredAction,
): Promise<void> {
  const known = new Map(before.blockers.map((blocker) => [blocker.id, blocker.steps.length]));
  const raised = blockers.filter(({ id }) => !known.has(id)).map((blocker) => ({ actionId, ...blockerRow(blocker) }));
  const steps = blockers.flatMap((blocker) =>
    stepRows(blocker)
      .slice(known.get(blocker.id) ?? 0)
      .map((step) => ({ actionId, ...step })),
  );
  if (raised.length) await trx.insertInto('blocker').values(raised).execute();
  if (steps.length) await trx.insertInto('blockerStep').values(steps).execute();
}

const blockerRow = ({ asked, steps: _steps, ...row }: Blocker) => ({
  ...row,
  askedMinistryId: asked.ministryId,
  askedRole: asked.role,
});

/** A step is named after its blocker and its place: the entry of the ledger tells both (`appearances.ts`). */
const stepRows = ({ id, steps }: Blocker) =>
  steps.map(({ by, ...step }, place) => ({
    ...step,
    ...{ id: `${id}.${place + 1}`, blockerId: id, position: place + 1, byId: by },
  }));
