import { may } from '#domain';
import { pageOf } from '../../relay/page.ts';
import type { PlanResolvers } from '../../types.generated.ts';

export const Plan: Pick<PlanResolvers, 'snapshots' | 'version' | 'viewerCanTakeSnapshot' | '__isTypeOf'> = {
  snapshots: async ({ id }, page, { snapshots }) =>
    pageOf(await snapshots.ofPlan.load(id), page, (one) => [-one.takenAt.getTime(), -one.ledgerSequence]),
  viewerCanTakeSnapshot: (_plan, _arguments, { signedIn }) => may(signedIn?.viewer ?? null, 'TAKE_SNAPSHOT'),
};
