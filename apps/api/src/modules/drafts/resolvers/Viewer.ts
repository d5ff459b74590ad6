import { pageOf } from '../../relay/page.ts';
import type { ViewerResolvers } from '../../types.generated.ts';
import { ownDrafts } from '../own-draft.ts';

export const Viewer: Pick<ViewerResolvers, 'drafts' | '__isTypeOf'> = {
  drafts: async (_viewer, page, context) =>
    pageOf(await ownDrafts(context), page, ({ savedAt, actionId }) => [-(savedAt?.getTime() ?? 0), actionId]),
};
