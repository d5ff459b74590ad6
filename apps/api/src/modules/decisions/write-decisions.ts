import type { Transaction } from 'kysely';
import type { CommitteeDecision } from '#domain';
import type { Tables } from '../../database/tables.ts';
import type { StoredAction } from '../actions/action-state.ts';

/** Adds what was decided, and what is done. Nothing of it is ever changed. */
export async function writeDecisions(
  trx: Transaction<Tables>,
  before: StoredAction,
  { id: actionId, decisions }: StoredAction,
): Promise<void> {
  const known = new Map(before.decisions.map((decision) => [decision.id, decision]));
  const taken = decisions
    .filter(({ id }) => !known.has(id))
    .map((decision) => ({ actionId, ...decisionRow(decision) }));
  const done = decisions.flatMap(({ id, done: now }) => {
    if (!now || known.get(id)?.done) return [];
    const { on, note, url, by, at } = now;
    return [{ id, actionId, doneOn: on, note, url, byId: by, at }];
  });
  if (taken.length) await trx.insertInto('decision').values(taken).execute();
  if (done.length) await trx.insertInto('decisionDone').values(done).execute();
}

const decisionRow = ({ owner, done: _done, ...row }: CommitteeDecision) => ({
  ...row,
  ownerMinistryId: owner.ministryId,
  ownerRole: owner.role,
});
