import { viewerMay } from '../../actions/viewer-permissions.ts';
import { rowsOf } from '../../relay/page-of-rows.ts';
import { pageOf } from '../../relay/page.ts';
import type { ActionResolvers } from '../../types.generated.ts';
import { waitingFirst } from '../order-blockers.ts';
import { candidatesOf } from '../select-blockers.ts';

export const Action: Pick<ActionResolvers, 'blockers' | 'viewerCanRaiseBlocker' | '__isTypeOf'> = {
  blockers: async ({ id, number }, page, context) => {
    const all = await candidatesOf(new Map([[id, number]]), context);
    return rowsOf(pageOf(all, page, waitingFirst));
  },
  viewerCanRaiseBlocker: (action, _arguments, context) => viewerMay('RAISE_BLOCKER', action, context),
};
