import { type OwedPeriod, hasAnswered, owedPeriod } from '#domain';
import type { Context } from '../../context.ts';
import { askedActions } from './asked-actions.ts';

/** What a plan asks for, and in a campaign the actions that still owe an answer. */
export type Owed =
  | Exclude<OwedPeriod, { by: 'CAMPAIGN' }>
  | (Extract<OwedPeriod, { by: 'CAMPAIGN' }> & { readonly unanswered: ReadonlySet<string> });

const known = new WeakMap<object, Map<string, Promise<Owed>>>();

/** Computed once for each request: every list of one's work asks. */
export function owedIn(planId: string, context: Context): Promise<Owed> {
  const here = known.get(context.memory) ?? new Map<string, Promise<Owed>>();
  known.set(context.memory, here);
  const owed = here.get(planId) ?? compute(planId, context);
  here.set(planId, owed);
  return owed;
}

async function compute(planId: string, context: Context): Promise<Owed> {
  const [plan, campaigns] = await Promise.all([context.plans.byId.load(planId), context.campaigns.ofPlan.load(planId)]);
  const owed = owedPeriod(campaigns, plan?.reportingPeriod ?? 'QUARTER', context.today);
  if (owed.by !== 'CAMPAIGN') return owed;
  const open = campaigns.find(({ id }) => id === owed.campaignId);
  const asked = open ? await askedActions(open, context) : [];
  // What came back is to be taken up again, and is on a list of its own.
  const missing = asked.filter(({ state, update }) => !hasAnswered(state) && update === null);
  return { ...owed, unanswered: new Set(missing.map(({ action }) => action.id)) };
}
