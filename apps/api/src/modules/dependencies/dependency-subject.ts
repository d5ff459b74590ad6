import { sql } from 'kysely';
import { type ActionNeeds, type Dependency, type PlanAction, type PlanEnds, stands } from '#domain';
import { storesOf } from '../../context.ts';
import type { FreeText, LedgerValue } from '../../ledger/entry.ts';
import type { Subject } from '../../ledger/change.ts';
import { typed } from '../../ledger/ledger-fields.ts';
import { domainDependency } from './domain-dependency.ts';

/** What an action needs, and what only the tables and the ledger know. */
export interface StoredNeeds extends ActionNeeds {
  readonly version: number;
  readonly planId: string;
  readonly leadMinistryName: string | null;
  readonly plan: PlanEnds;
}

/**
 * The needs of an action, as a thing that people change: a part of the action, with its version. One change at a time in a
 * plan, whichever the actions: two at once could each state one half of a circle.
 */
export const dependencySubject: Subject<StoredNeeds> = {
  lock: async (trx, id) => {
    const row = await trx.selectFrom('action').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!row) return null;
    await sql`select pg_advisory_xact_lock(hashtextextended(${`dependency ${row.planId}`}::text, 0))`.execute(trx);
    const stores = storesOf(trx);
    const [needs, actions, ministry] = await Promise.all([
      stores.dependencies.ofPlan.load(row.planId),
      stores.actions.ofPlan.load(row.planId),
      row.leadMinistryId === null ? null : stores.ministries.byId.load(row.leadMinistryId),
    ]);
    const all = needs.map(domainDependency);
    const milestones = await Promise.all(actions.map((action) => stores.milestones.ofAction.load(action.id)));
    return {
      id,
      version: row.version,
      planId: row.planId,
      leadMinistryId: row.leadMinistryId,
      leadMinistryName: ministry?.name ?? null,
      dependencies: all.filter(({ needing }) => needing.actionId === id),
      plan: {
        links: all.filter(stands),
        actions: new Map(
          actions.map((action, place): [string, PlanAction] => [
            action.id,
            {
              number: action.number,
              milestones: new Map((milestones[place] ?? []).map((one) => [one.id, one.actual !== null])),
            },
          ]),
        ),
      },
    };
  },
  policyObject: ({ leadMinistryId, leadMinistryName }) => ({
    leadMinistryId,
    ...(leadMinistryName ? { leadMinistryName } : {}),
  }),
  fields: ({ dependencies }) => new Map(dependencies.flatMap(needFields)),
  place: ({ planId, id }) => ({ planId, actionId: id }),
  write: async (trx, before, after) => {
    await trx.updateTable('action').set({ version: after.version }).where('id', '=', after.id).execute();
    const known = new Map(before.dependencies.map((one) => [one.id, one]));
    for (const { id, needing, needed, reason, statedBy, statedAt, removal } of after.dependencies) {
      if (!known.has(id)) {
        const ends = {
          milestoneId: needing.milestoneId,
          needsId: needed.actionId,
          needsMilestoneId: needed.milestoneId,
        };
        await trx
          .insertInto('dependency')
          .values({ id, actionId: after.id, ...ends, reason, statedBy, statedAt })
          .execute();
      }
      if (removal && !known.get(id)?.removal) {
        const { note, by, at } = removal;
        await trx.insertInto('dependencyRemoval').values({ id, actionId: after.id, note, byId: by, at }).execute();
      }
    }
  },
};

/** A need as the ledger sees it. */
function needFields({ id, needing, needed, reason, removal }: Dependency): [string, LedgerValue | FreeText][] {
  const fields: [string, LedgerValue | FreeText][] = [
    ['milestone', needing.milestoneId],
    ['action', needed.actionId],
    ['neededMilestone', needed.milestoneId],
    ['reason', typed(reason)],
    ['state', removal ? 'REMOVED' : 'STATED'],
    ['note', typed(removal?.note)],
  ];
  return fields.map(([name, value]) => [`need.${id}.${name}`, value]);
}
