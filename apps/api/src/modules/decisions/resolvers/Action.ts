import { viewerMay } from '../../actions/viewer-permissions.ts';
import { rowsOf } from '../../relay/page-of-rows.ts';
import { pageOf } from '../../relay/page.ts';
import type { ActionResolvers } from '../../types.generated.ts';
import { decisionCandidates, toDoFirst } from '../select-decisions.ts';

export const Action: Pick<ActionResolvers, 'decisions' | 'viewerCanRecordDecision' | '__isTypeOf'> = {
  decisions: async ({ id, number }, page, context) =>
    rowsOf(pageOf(await decisionCandidates(new Map([[id, number]]), context), page, toDoFirst)),
  viewerCanRecordDecision: (action, _arguments, context) => viewerMay('TAKE_DECISION', action, context),
};
