import { sql } from 'kysely';
import type { Campaign, CivilDate } from '#domain';
import { storesOf } from '../../context.ts';
import type { Subject } from '../../ledger/change.ts';
import type { FreeText, LedgerValue } from '../../ledger/entry.ts';
import { typed } from '../../ledger/ledger-fields.ts';
import type { CampaignStepMapper } from './schema.mappers.ts';

/** What a change adds to the history of a campaign and, when it opens one, the actions that it asks. */
export interface NewStep {
  readonly campaignId: string;
  readonly kind: CampaignStepMapper['kind'];
  readonly byId: string;
  readonly reason: string | null;
  readonly asked: readonly { readonly actionId: string; readonly number: number; readonly ministryId: string }[];
}

/** A plan, as far as campaigns go. */
export interface CampaignedPlan {
  readonly id: string;
  readonly version: number;
  /** When the last entry of the ledger was recorded: a step is never before. */
  readonly recordedAt: string;
  readonly campaigns: readonly Campaign[];
  readonly step: NewStep | null;
}

/** Plans, as a thing that asks its ministries in campaigns. */
export const campaignSubject: Subject<CampaignedPlan> = {
  lock: async (trx, id) => {
    // First what updates hold while they are written into it (`action-subject.ts`), then, as they do, the head of the ledger
    // and the plan: nobody waits for somebody who waits for them.
    await trx.selectFrom('campaign').select('id').where('planId', '=', id).orderBy('id').forNoKeyUpdate().execute();
    const head = await trx.selectFrom('ledgerHead').select('recordedAt').forUpdate().executeTakeFirstOrThrow();
    const plan = await trx
      .selectFrom('plan')
      .select(['id', 'version'])
      .where('id', '=', id)
      .forNoKeyUpdate()
      .executeTakeFirst();
    if (!plan) return null;
    const campaigns = await storesOf(trx).campaigns.ofPlan.load(id);
    return { ...plan, recordedAt: head.recordedAt?.toISOString() ?? '', campaigns, step: null };
  },
  policyObject: () => undefined,
  fields: ({ campaigns, step }) => new Map([...campaigns.flatMap(campaignFields), ...(step ? stepFields(step) : [])]),
  place: ({ id }) => ({ planId: id, actionId: null }),
  write: async (trx, _before, { id: planId, version, recordedAt, campaigns, step }, now) => {
    await trx.updateTable('plan').set({ version }).where('id', '=', planId).execute();
    const campaign = campaigns.find(({ id }) => id === step?.campaignId);
    if (!step || !campaign) return;
    const { id, name, ...standing } = campaign;
    const row = { name, reportBy: standing.reportBy, decideBy: standing.decideBy, isOpen: standing.isOpen };
    await trx
      .insertInto('campaign')
      .values({ id, planId, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
    const at = now > recordedAt ? now : recordedAt;
    const { reportBy, decideBy }: { reportBy: CivilDate; decideBy: CivilDate } = standing;
    const { kind, byId, reason } = step;
    await trx
      .insertInto('campaignStep')
      .values({
        ...{ campaignId: id, planId, kind, at, byId, reportBy, decideBy, reason },
        position: sql<number>`(select count(*) from campaign_step where campaign_id = ${id})`,
      })
      .execute();
    const asked = step.asked.map(({ actionId, ministryId }) => ({ campaignId: id, actionId, ministryId }));
    if (asked.length) await trx.insertInto('campaignAction').values(asked).execute();
  },
};

type Field = [name: string, value: LedgerValue | FreeText];

const campaignFields = ({ id, name, reportBy, decideBy, isOpen }: Campaign): Field[] => [
  [`campaign.${id}.name`, typed(name)],
  [`campaign.${id}.reportBy`, reportBy],
  [`campaign.${id}.decideBy`, decideBy],
  [`campaign.${id}.isOpen`, isOpen],
];

const stepFields = ({ campaignId, reason, asked }: NewStep): Field[] => [
  [`campaign.${campaignId}.reason`, typed(reason)],
  [`campaign.${campaignId}.asked`, asked.map(({ number }) => number).join(' ') || null],
];
