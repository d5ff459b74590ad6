import { SEARCH_LIMITS, checkText, may } from '#domain';
import type { Context } from '../../../../context.ts';
import { badInput } from '../../../relay/errors.ts';
import type { QueryResolvers, SearchKind } from '../../../types.generated.ts';

export const search: NonNullable<QueryResolvers['search']> = async (
  _parent,
  { query, planCode, kinds, isUnfinished, asOf: _asOf, ...page },
  context,
) => {
  const wrong = checkText(query, SEARCH_LIMITS.query, 'query');
  if (wrong) throw badInput(wrong);
  const plan = planCode == null ? null : await context.plans.byCode.load(planCode);
  // A plan that there is not has an id that nothing has.
  const scopes = planCode == null ? null : [plan?.id ?? 'plan_', ...(plan?.reportId ? [plan.reportId] : [])];
  return context.search.find({ query, isUnfinished, scopes, kinds: kinds ?? null, hidden: hiddenFrom(context) }, page);
};

/** What the viewer may not read is not found, nor counted. */
function hiddenFrom({ signedIn }: Context): SearchKind[] {
  const viewer = signedIn?.viewer ?? null;
  return [
    ...(may(viewer, 'READ_DISCUSSION').allowed ? [] : (['MESSAGE'] as const)),
    ...(may(viewer, 'READ_QUESTIONS').allowed ? [] : (['QUESTION'] as const)),
  ];
}
