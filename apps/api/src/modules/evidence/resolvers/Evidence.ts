import { type PreciseDate, evidenceHints } from '#domain';
import { pageInOrder } from '../../relay/page.ts';
import type { EvidenceResolvers } from '../../types.generated.ts';
import { viewerOpens } from '../viewer-opens.ts';

export const Evidence: EvidenceResolvers = {
  action: ({ actionId }, _arguments, { actions }) => (actionId === null ? null : actions.byId.load(actionId)),
  milestone: ({ milestoneId }, _arguments, { milestones }) =>
    milestoneId === null ? null : milestones.byId.load(milestoneId),
  isOpenToViewer: async (one, _arguments, context) => viewerOpens(one, context),
  url: async (one, _arguments, context) => ((await viewerOpens(one, context)) ? one.url : null),
  reference: async (one, _arguments, context) => ((await viewerOpens(one, context)) ? one.reference : null),
  file: async (one, _arguments, context) =>
    one.fileId !== null && (await viewerOpens(one, context)) ? context.evidence.fileById.load(one.fileId) : null,
  hints: async (one, page, context) => {
    const url = (await viewerOpens(one, context)) ? one.url : null;
    return pageInOrder(evidenceHints({ url, dated: one.dated as PreciseDate | null }, context.today), page);
  },
};
