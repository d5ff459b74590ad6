import { spend } from '../../../graphql/budget.ts';
import { momentShown } from '../../history/moment-shown.ts';
import type { SnapshotResolvers } from '../../types.generated.ts';

/** A content is as much to answer with as the lists that it was made of: ten of them spend what one request may. */
const CONTENT_WEIGHT = 2_000;

export const Snapshot: SnapshotResolvers = {
  plan: async ({ planId }, _arguments, { plans }) => (await plans.byId.load(planId))!,
  takenBy: async ({ takenBy }, _arguments, { people }) => (await people.byId.load(takenBy))!,
  asOf: ({ asOf, basis }) => momentShown({ at: asOf.toISOString(), basis }),
  content: async ({ id }, _arguments, context, info) => {
    spend(context, CONTENT_WEIGHT, info);
    return (await context.snapshots.contentOf.load(id))!.content;
  },
};
