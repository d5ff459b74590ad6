import type { MinistryAnswersResolvers } from '../../types.generated.ts';

export const MinistryAnswers: MinistryAnswersResolvers = {
  ministry: async ({ ministryId }, _arguments, { ministries }) => (await ministries.byId.load(ministryId))!,
};
