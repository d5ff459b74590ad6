import { momentShown } from '../../history/moment-shown.ts';
import type { SnapshotResolvers } from '../../types.generated.ts';

export const Snapshot: SnapshotResolvers = {
  plan: async ({ planId }, _arguments, { plans }) => (await plans.byId.load(planId))!,
  takenBy: async ({ takenBy }, _arguments, { people }) => (await people.byId.load(takenBy))!,
  asOf: ({ asOf, basis }) => momentShown({ at: asOf.toISOString(), basis }),
  content: ({ id }, _arguments, { snapshots }) => snapshots.contentOf(id),
};
