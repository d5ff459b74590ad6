import { pageInOrder, pageOf } from '../../relay/page.ts';
import type { RecommendationResolvers } from '../../types.generated.ts';
import { coverageOf } from '../coverage.ts';

export const Recommendation: RecommendationResolvers = {
  report: async ({ reportId }, _arguments, { recommendations }) => (await recommendations.reportById.load(reportId))!,
  addressees: async ({ id }, page, { recommendations }) =>
    pageInOrder(await recommendations.addresseesOf.load(id), page),
  response: ({ id }, _arguments, { recommendations }) => recommendations.responseTo.load(id),
  coverage: (recommendation, _arguments, context) => coverageOf(recommendation, context),
  actions: async ({ id }, page, { recommendations }) =>
    pageOf(await recommendations.linksOf.load(id), page, (link) => [link.actionId]),
};
