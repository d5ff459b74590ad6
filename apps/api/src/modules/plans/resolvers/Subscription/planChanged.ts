import { may } from '#domain';
import type { Context } from '../../../../context.ts';
import type { CommittedChange } from '../../../../ledger/changes.ts';
import { OPEN_UPDATE_OPERATIONS } from '../../../../ledger/operation.ts';
import type { SubscriptionResolvers } from '../../../types.generated.ts';

export const planChanged: NonNullable<SubscriptionResolvers['planChanged']> = {
  subscribe: async function* (_parent, { planCode, since }, context) {
    const again = async (): Promise<Context> => (await context.listening?.again()) ?? context;
    const plan = await context.plans.byCode.load(planCode);
    if (!plan) return;
    const changes = context.changes.listen(context.listening?.gone);
    // Looked at once it is listened to: what comes in between is told twice rather than never.
    const revision = (await (await again()).plans.byCode.load(planCode))?.revision ?? 0;
    if (since != null && revision > since) yield { planChanged: { sequence: revision, actionId: null } };
    for await (const change of changes) {
      if (change.planId !== plan.id) continue;
      const now = await again();
      if (!may(now.signedIn?.viewer ?? null, 'READ_PLAN').allowed) return;
      if (await isForViewer(change, now)) {
        yield { planChanged: { sequence: change.sequence, actionId: change.actionId } };
      }
    }
  },
};

/** What a ministry has not validated yet stays inside it: that it happened, too. */
async function isForViewer(change: CommittedChange, context: Context): Promise<boolean> {
  if (!OPEN_UPDATE_OPERATIONS.includes(change.operation)) return true;
  const action = change.actionId === null ? null : await context.actions.byId.load(change.actionId);
  const leadMinistryId = action?.leadMinistryId ?? null;
  return may(context.signedIn?.viewer ?? null, 'READ_OPEN_UPDATE', { leadMinistryId }).allowed;
}
