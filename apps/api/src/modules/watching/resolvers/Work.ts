import { pageOf } from '../../relay/page.ts';
import type { WorkResolvers } from '../../types.generated.ts';
import { watchedBy } from '../watched-by.ts';

export const Work: Pick<WorkResolvers, 'watched'> = {
  watched: async ({ planId }, page, context) => {
    const { viewer } = context.signedIn ?? {};
    const own = viewer?.via === 'SESSION' ? viewer.personId : null;
    return pageOf(await watchedBy(own, planId, context), page, (action) => [action.number, action.id]);
  },
};
