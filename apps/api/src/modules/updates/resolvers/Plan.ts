import { actionNumbers } from '../../actions/of-actions.ts';
import { loadPage } from '../../relay/load-page.ts';
import { ordered } from '../../relay/ordered.ts';
import { pageOf } from '../../relay/page.ts';
import { dayOf, within } from '../../relay/within.ts';
import type { PlanResolvers } from '../../types.generated.ts';

export const Plan: Pick<PlanResolvers, 'updates' | '__isTypeOf'> = {
  updates: async ({ id }, { filter, orderBy: { field, direction }, ...args }, context) => {
    const { actions, statuses, confidences, authors, validatedSince, validatedUntil } = filter ?? {};
    const wasValidated = within({ since: validatedSince, until: validatedUntil }, 'filter.validatedSince');
    const numbers = await actionNumbers(id, actions, context);
    const kept = (await context.updates.listedIn.load(id)).filter(
      (one) =>
        numbers.has(one.actionId) &&
        (!statuses || statuses.includes(one.status)) &&
        (!confidences || confidences.includes(one.confidence)) &&
        (!authors || authors.includes(one.authorId)) &&
        wasValidated(dayOf(one.decidedAt)),
    );
    const valueOf = (one: (typeof kept)[number]) =>
      (field === 'SUBMITTED' ? one.submittedAt : one.decidedAt)?.getTime();
    const action = (one: (typeof kept)[number]) =>
      field === 'ACTION' ? ordered(numbers.get(one.actionId), direction) : [];
    return loadPage(
      pageOf(kept, args, (one) => [...action(one), ...ordered(valueOf(one), direction), one.id]),
      context.updates.byId,
    );
  },
};
