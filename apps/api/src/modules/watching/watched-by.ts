import type { Context } from '../../context.ts';
import type { ActionMapper } from '../actions/schema.mappers.ts';

/** The actions of the plan that the person watches, by number. */
export async function watchedBy(personId: string | null, planId: string, context: Context): Promise<ActionMapper[]> {
  if (personId === null || context.moment) return [];
  const watches = (await context.watching.ofPerson.load(personId)).filter(({ since }) => since !== null);
  if (!watches.length) return [];
  const watched = new Set(watches.map(({ actionId }) => actionId));
  return (await context.actions.ofPlan.load(planId)).filter(({ id }) => watched.has(id));
}
