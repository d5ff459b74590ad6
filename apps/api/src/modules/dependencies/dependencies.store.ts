import { anyOf } from '../../database/any-of.ts';
import { dependenciesAt } from '../../database/as-of.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';
import type { Database } from '../../database/open-database.ts';
import type { Moment } from '../../ledger/moment.ts';

/** Reads needs, each with its removal if it has one: those that were there at the moment if there is one. */
export function dependencyStore(db: Database, moment: Moment | null) {
  const all = () =>
    dependenciesAt(db, moment).select([
      ...(['dependency.id', 'dependency.actionId', 'dependency.milestoneId', 'dependency.needsId'] as const),
      ...(['dependency.needsMilestoneId', 'dependency.reason', 'dependency.statedBy', 'dependency.statedAt'] as const),
      ...(['removal.note as removalNote', 'removal.byId as removedBy', 'removal.at as removedAt'] as const),
    ]);
  const byId = oneBy(
    (ids) => all().where('dependency.id', '=', anyOf(ids)).execute(),
    (one) => one.id,
  );
  /** The oldest first: ids made later sort later. */
  const ofPlan = manyBy(
    (ids) =>
      all()
        .innerJoin('action', 'action.id', 'dependency.actionId')
        .select('action.planId')
        .where('action.planId', '=', anyOf(ids))
        .orderBy('dependency.id')
        .execute(),
    (one) => one.planId,
  );
  return { byId, ofPlan };
}
