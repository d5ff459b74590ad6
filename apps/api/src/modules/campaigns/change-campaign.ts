import type { Campaign, Decision, Viewer } from '#domain';
import { isClosed } from '#domain';
import type { Transaction } from 'kysely';
import { type Context, storesOf } from '../../context.ts';
import type { Tables } from '../../database/tables.ts';
import { change } from '../../ledger/change.ts';
import { conflict, refused } from '../relay/outcome.ts';
import type { CloseCampaignInput, LedgerOperation, ResolversTypes } from '../types.generated.ts';
import { type CampaignedPlan, campaignSubject, type NewStep } from './campaign-subject.ts';

const RECORDS = {
  OPENED: 'CAMPAIGN_OPENED',
  CLOSED: 'CAMPAIGN_CLOSED',
  REOPENED: 'CAMPAIGN_REOPENED',
} as const satisfies Record<NewStep['kind'], LedgerOperation>;

/** Opens, closes or reopens a campaign of a plan: one decision of the rules, through the one way to write. */
export async function changeCampaign(
  input: Omit<CloseCampaignInput, 'campaignId'> & { reason?: string },
  kind: NewStep['kind'],
  context: Context,
  decide: (plan: CampaignedPlan, viewer: Viewer) => Decision<Campaign>,
): Promise<Awaited<ResolversTypes['CampaignResult']>> {
  const { planId: id, expectedVersion, idempotencyKey } = input;
  const command = {
    ...{ id, expectedVersion, idempotencyKey, input },
    operation: 'RUN_CAMPAIGNS',
    records: RECORDS[kind],
  } as const;
  const outcome = await change(campaignSubject, command, context, async (plan, viewer, trx) => {
    const decision = decide(plan, viewer);
    if (!decision.accepted) return decision;
    const campaign = decision.next;
    const others = plan.campaigns.filter((one) => one.id !== campaign.id);
    const step: NewStep = {
      ...{ campaignId: campaign.id, kind, byId: viewer.personId, reason: input.reason?.trim() ?? null },
      asked: kind === 'OPENED' ? await askable(plan.id, trx) : [],
    };
    return { accepted: true, next: { ...plan, campaigns: [...others, campaign], step }, subjectId: campaign.id };
  });
  if (outcome.kind === 'refused') return refused(outcome.refusal);
  if (outcome.kind === 'conflict') return conflict(outcome, null);
  const stores = storesOf(context.db);
  const [campaign, plan] = await Promise.all([
    stores.campaigns.byId.load(outcome.answer.subjectId),
    stores.plans.byId.load(id),
  ]);
  return { __typename: 'CampaignChanged', campaign: campaign!, plan: plan!, sequence: outcome.answer.sequence };
}

/** Those that somebody leads, and of which there is something left to say. */
async function askable(planId: string, trx: Transaction<Tables>): Promise<NewStep['asked']> {
  const actions = await storesOf(trx).actions.ofPlan.load(planId);
  return actions.flatMap(({ id, number, leadMinistryId, status, statusIsDeduced }) =>
    leadMinistryId === null || (isClosed(status) && !statusIsDeduced)
      ? []
      : [{ actionId: id, number, ministryId: leadMinistryId }],
  );
}
