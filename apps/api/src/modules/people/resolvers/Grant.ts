import type { GrantResolvers } from '../../types.generated.ts';

export const Grant: GrantResolvers = {
  ministry: ({ ministryId }, _arguments, { ministries }) =>
    ministryId === null ? null : ministries.byId.load(ministryId),
};
