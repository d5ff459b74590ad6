import { isAskedOf } from '#domain';
import { rowsOf } from '../../relay/page-of-rows.ts';
import { pageOf } from '../../relay/page.ts';
import type { WorkResolvers } from '../../types.generated.ts';
import { selectDecisions, toDoFirst } from '../select-decisions.ts';

export const Work: Pick<WorkResolvers, 'decisions'> = {
  decisions: async ({ planId }, page, context) => {
    const grants = context.signedIn?.viewer.grants ?? [];
    const open = await selectDecisions(planId, { states: ['TO_DO', 'LATE'] }, context);
    const theirs = open.filter(({ decision }) => grants.some((grant) => isAskedOf(decision.owner, grant)));
    return rowsOf(pageOf(theirs, page, toDoFirst));
  },
};
