import { isAskedOf, ministriesWorkedFor } from '#domain';
import type { Context } from '../../../context.ts';
import type { WorkMapper } from '../../people/schema.mappers.ts';
import { rowsOf } from '../../relay/page-of-rows.ts';
import { type PageArguments, pageOf } from '../../relay/page.ts';
import type { WorkResolvers } from '../../types.generated.ts';
import { waitingFirst } from '../order-blockers.ts';
import { type BlockerCandidate, selectBlockers } from '../select-blockers.ts';

export const Work: Pick<WorkResolvers, 'askedBlockers' | 'blockers'> = {
  askedBlockers: (work, page, context) => {
    const grants = context.signedIn?.viewer.grants ?? [];
    return waiting(work, page, context, async ({ blocker }) => grants.some((grant) => isAskedOf(blocker.asked, grant)));
  },
  blockers: (work, page, context) => {
    const ministries = ministriesWorkedFor(context.signedIn?.viewer.grants ?? []);
    return waiting(work, page, context, async ({ row }) => {
      const lead = (await context.actions.byId.load(row.actionId))?.leadMinistryId ?? null;
      return lead !== null && ministries.includes(lead);
    });
  },
};

/** The blockers of the plan that wait for an answer and concern the viewer. */
async function waiting(
  { planId }: WorkMapper,
  page: PageArguments,
  context: Context,
  concerns: (one: BlockerCandidate) => Promise<boolean>,
) {
  const open = await selectBlockers(planId, { isOpen: true }, context);
  const theirs = await Promise.all(open.map(concerns));
  return rowsOf(
    pageOf(
      open.filter((_, place) => theirs[place]),
      page,
      waitingFirst,
    ),
  );
}
