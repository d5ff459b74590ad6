import { actionNumbers } from '../../actions/of-actions.ts';
import { loadPage } from '../../relay/load-page.ts';
import { ordered } from '../../relay/ordered.ts';
import { pageOf } from '../../relay/page.ts';
import { dayNumber, dayOf, lastDay, within } from '../../relay/within.ts';
import type { PlanResolvers } from '../../types.generated.ts';

export const Plan: Pick<PlanResolvers, 'allEvidence' | '__isTypeOf'> = {
  allEvidence: async ({ id }, { filter, orderBy: { field, direction }, ...args }, context) => {
    const { actions, kinds, isAboutAction, isAboutMilestone, hasLink, ...days } = filter ?? {};
    const isDated = within({ since: days.datedSince, until: days.datedUntil }, 'filter.datedSince');
    const wasRecorded = within({ since: days.recordedSince, until: days.recordedUntil }, 'filter.recordedSince');
    const numbers = actions ? await actionNumbers(id, actions, context) : null;
    const kept = (await context.evidence.listedIn.load(id)).filter(
      (one) =>
        (!numbers || numbers.has(one.actionId ?? '')) &&
        (!kinds || kinds.includes(one.kind)) &&
        (isAboutAction == null || (one.actionId !== null) === isAboutAction) &&
        (isAboutMilestone == null || (one.milestoneId !== null) === isAboutMilestone) &&
        (hasLink == null || one.hasLink === hasLink) &&
        isDated(lastDay(one.dated)) &&
        wasRecorded(dayOf(one.recordedAt)),
    );
    const valueOf = (one: (typeof kept)[number]) =>
      field === 'DATED' ? dayNumber(lastDay(one.dated)) : one.recordedAt.getTime();
    return loadPage(
      pageOf(kept, args, (one) => [...ordered(valueOf(one), direction), one.id]),
      context.evidence.byId,
    );
  },
};
