import type { Database } from '../../database/open-database.ts';
import { anyOf } from '../../database/any-of.ts';
import { thereAt } from '../../database/as-of.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';
import type { Moment } from '../../ledger/moment.ts';
import type { CampaignMapper, CampaignStepMapper } from './schema.mappers.ts';

/** Reads campaigns as they stood at the moment if there is one: as the last step before it left them. */
export function campaignStore(db: Database, moment: Moment | null) {
  const steps = () =>
    db
      .selectFrom('campaignStep as step')
      .innerJoin('campaign', 'campaign.id', 'step.campaignId')
      .selectAll('step')
      .select('campaign.name')
      .$if(moment !== null, (query) => query.where('step.at', '<=', new Date(moment!.at)))
      .orderBy('step.campaignId')
      .orderBy('step.position');
  const byId = oneBy(
    async (ids) => campaignsIn(await steps().where('step.campaignId', '=', anyOf(ids)).execute()),
    (campaign) => campaign.id,
  );
  /** In the order in which they were opened. */
  const ofPlan = manyBy(
    async (planIds) => campaignsIn(await steps().where('step.planId', '=', anyOf(planIds)).execute()),
    (campaign) => campaign.planId,
  );
  const askedIn = manyBy(
    (ids) => db.selectFrom('campaignAction').selectAll().where('campaignId', '=', anyOf(ids)).execute(),
    (asked) => asked.campaignId,
  );
  /** The updates that were validated into it, the newest first. */
  const validatedInto = manyBy(
    (ids) =>
      db
        .selectFrom('actionUpdate')
        .selectAll()
        .select('campaignId as into')
        .where('campaignId', '=', anyOf(ids))
        .where('state', '=', 'VALIDATED')
        .$call(thereAt('actionUpdate', moment))
        .orderBy('decidedAt', 'desc')
        .execute(),
    (update) => update.into ?? '',
  );
  return { byId, ofPlan, askedIn, validatedInto };
}

function campaignsIn(rows: readonly (CampaignStepMapper & { name: string })[]): CampaignMapper[] {
  return [...Map.groupBy(rows, ({ campaignId }) => campaignId)].map(([id, steps]) => {
    const { planId, name, kind, reportBy, decideBy } = steps.at(-1)!;
    return { id, planId, name, reportBy, decideBy, isOpen: kind !== 'CLOSED', steps };
  });
}
