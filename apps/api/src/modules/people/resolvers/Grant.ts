import type { GrantResolvers } from '../../types.generated.ts';

export const Grant: GrantResolvers = {
  onBehalfOf: ({ onBehalfOf }, _arguments, { people }) => (onBehalfOf === null ? null : people.byId.load(onBehalfOf)),
  ministry: ({ ministryId }, _arguments, { ministries }) =>
    ministryId === null ? null : ministries.byId.load(ministryId),
};
