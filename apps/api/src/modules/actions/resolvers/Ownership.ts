import type { OwnershipResolvers } from '../../types.generated.ts';

export const Ownership: OwnershipResolvers = {
  ministry: ({ ministryId }, _arguments, { ministries }) =>
    ministryId === null ? null : ministries.byId.load(ministryId),
};
