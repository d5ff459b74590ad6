import { pageInOrder, pageOf } from '../../relay/page.ts';
import type { UpdateResolvers } from '../../types.generated.ts';

export const Update: UpdateResolvers = {
  action: async ({ actionId }, _arguments, { actions }) => (await actions.byId.load(actionId))!,
  author: async ({ authorId }, _arguments, { people }) => (await people.byId.load(authorId))!,
  authorFor: ({ authorFor }, _arguments, { people }) => (authorFor === null ? null : people.byId.load(authorFor)),
  decidedFor: ({ decidedFor }, _arguments, { people }) => (decidedFor === null ? null : people.byId.load(decidedFor)),
  coAuthors: async ({ coAuthorIds }, page, { people }) =>
    pageInOrder(
      (await Promise.all(coAuthorIds.map((id) => people.byId.load(id)))).filter((one) => one !== null),
      page,
    ),
  campaign: ({ campaignId }, _arguments, { campaigns }) =>
    campaignId === null ? null : campaigns.byId.load(campaignId),
  decidedBy: ({ decidedBy }, _arguments, { people }) => (decidedBy === null ? null : people.byId.load(decidedBy)),
  milestonesReached: async ({ id }, page, { updates }) =>
    pageOf(await updates.milestonesReachedIn.load(id), page, (one) => [one.milestoneId]),
  forecastsMoved: async ({ id }, page, { updates }) =>
    pageOf(await updates.forecastsMovedIn.load(id), page, (one) => [one.milestoneId]),
  evidence: async ({ id }, page, { evidence }) => pageInOrder(await evidence.ofUpdate.load(id), page),
};
