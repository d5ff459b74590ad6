import { actionNumbers } from '../../actions/of-actions.ts';
import { ordered } from '../../relay/ordered.ts';
import { pageOf } from '../../relay/page.ts';
import { dayOf, within } from '../../relay/within.ts';
import type { PlanResolvers } from '../../types.generated.ts';
import type { VerdictMapper } from '../schema.mappers.ts';

export const Plan: Pick<PlanResolvers, 'verdicts' | '__isTypeOf'> = {
  verdicts: async ({ id }, { filter, orderBy: { field, direction }, ...args }, context) => {
    const { actions, values, isLatest, recordedSince, recordedUntil } = filter ?? {};
    const wasRecorded = within({ since: recordedSince, until: recordedUntil }, 'filter.recordedSince');
    const numbers = await actionNumbers(id, actions, context);
    const all = await Promise.all([...numbers.keys()].map((action) => context.verdicts.ofAction.load(action)));
    const kept = all.flatMap((ofOne) =>
      ofOne.filter(
        (one, place) =>
          (!values || values.includes(one.value)) &&
          (isLatest == null || (place === 0) === isLatest) &&
          wasRecorded(dayOf(one.recordedAt)),
      ),
    );
    const action = (one: VerdictMapper) => (field === 'ACTION' ? ordered(numbers.get(one.actionId), direction) : []);
    return pageOf(kept, args, (one) => [...action(one), ...ordered(one.recordedAt.getTime(), direction), one.id]);
  },
};
