import type { Transaction } from 'kysely';
import { policyObject } from '#domain';
import { storesOf } from '../../context.ts';
import { anyOf } from '../../database/any-of.ts';
import type { Tables } from '../../database/tables.ts';
import type { Subject } from '../../ledger/change.ts';
import { writeBlockers } from '../blockers/write-blockers.ts';
import { writeDecisions } from '../decisions/write-decisions.ts';
import { writeUpdate } from '../updates/write-update.ts';
import { writeActionRows } from './write-action-rows.ts';
import { actionLedgerFields } from './action-ledger-fields.ts';
import { type StoredAction, storedAction } from './action-state.ts';

/** Actions, as a thing that people change: with their milestones, evidence, open update and verdict. */
export const actionSubject: Subject<StoredAction> = {
  lock: async (trx, id) => {
    const row = await trx.selectFrom('action').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (row) await holdCampaigns(trx, [row.planId]);
    return row ? storedAction(row, storesOf(trx)) : null;
  },
  lockAll: async (trx, ids) => {
    const rows = await trx
      .selectFrom('action')
      .selectAll()
      .where('id', '=', anyOf(ids))
      .orderBy('id')
      .forUpdate()
      .execute();
    await holdCampaigns(trx, [...new Set(rows.map(({ planId }) => planId))]);
    const stores = storesOf(trx);
    return new Map(await Promise.all(rows.map(async (row) => [row.id, await storedAction(row, stores)] as const)));
  },
  policyObject: (action) => ({
    ...policyObject(action),
    ...(action.leadMinistryName ? { leadMinistryName: action.leadMinistryName } : {}),
  }),
  fields: actionLedgerFields,
  place: ({ planId, id }) => ({ planId, actionId: id }),
  writeRows: writeActionRows,
  write: async (trx, before, after, at) => {
    await writeMilestones(trx, before, after);
    if (after.update && after.update !== before.update) await writeUpdate(trx, { before, after }, after.update, at);
    // A blocker is answered by a decision that is there.
    if (after.decisions !== before.decisions) await writeDecisions(trx, before, after);
    if (after.blockers !== before.blockers) await writeBlockers(trx, before, after);
  },
};

/** A campaign that is open stays so until what is submitted or validated into it is written. */
async function holdCampaigns(trx: Transaction<Tables>, planIds: readonly string[]): Promise<void> {
  await trx
    .selectFrom('campaign')
    .select('id')
    .where('planId', '=', anyOf(planIds))
    .where('isOpen', '=', true)
    .orderBy('id')
    .forShare()
    .execute();
}

async function writeMilestones(trx: Transaction<Tables>, before: StoredAction, after: StoredAction): Promise<void> {
  for (const milestone of after.milestones.filter((one) => !before.milestones.includes(one))) {
    const { id, baseline, forecast, actual, postponements } = milestone;
    const changed = trx.updateTable('milestone').set({ baseline, forecast, actual, postponements });
    await changed.where('id', '=', id).execute();
  }
}
