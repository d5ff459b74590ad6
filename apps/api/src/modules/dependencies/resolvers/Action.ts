import { may, refusal } from '#domain';
import { pageOf } from '../../relay/page.ts';
import type { ActionResolvers } from '../../types.generated.ts';
import { movedNeedsOf } from '../moved-needs.ts';
import { neededBy, needsOf, pageOfNeeds } from '../select-dependencies.ts';

export const Action: Pick<
  ActionResolvers,
  'dependencies' | 'dependents' | 'movedNeeds' | 'viewerCanStateDependency' | '__isTypeOf'
> = {
  dependencies: async (action, page, context) => pageOfNeeds(await needsOf(action, context), page),
  dependents: async (action, page, context) => pageOfNeeds(await neededBy(action, context), page),
  movedNeeds: async (action, page, context) =>
    pageOf(await movedNeedsOf(action, context), page, ({ movedAt, milestone }) => [-movedAt.getTime(), milestone.id]),
  viewerCanStateDependency: async ({ leadMinistryId }, _arguments, context) => {
    if (context.moment) return { allowed: false, refusal: refusal('PAST_CANNOT_CHANGE') };
    const ministry = leadMinistryId === null ? null : await context.ministries.byId.load(leadMinistryId);
    return may(context.signedIn?.viewer ?? null, 'STATE_DEPENDENCY', {
      leadMinistryId,
      ...(ministry ? { leadMinistryName: ministry.name } : {}),
    });
  },
};
