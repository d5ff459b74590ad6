import type { CalendarResolvers } from '../../types.generated.ts';

export const Calendar: CalendarResolvers = {
  ministry: ({ ministryId }, _arguments, { ministries }) =>
    ministryId === null ? null : ministries.byId.load(ministryId),
  plan: ({ planId }, _arguments, { plans }) => (planId === null ? null : plans.byId.load(planId)),
};
