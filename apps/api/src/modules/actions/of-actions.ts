import type { Context } from '../../context.ts';
import type { ActionFilter } from '../types.generated.ts';
import { figuresOfPlan } from './action-figures.ts';
import { selectActions } from './select-actions.ts';

/** The actions of the plan by id, those that match the filter if there is one: what hangs on the others is left out. */
export async function actionNumbers(
  planId: string,
  filter: ActionFilter | null | undefined,
  context: Context,
): Promise<ReadonlyMap<string, number>> {
  const actions = filter
    ? (await selectActions(await figuresOfPlan(planId, context), filter, context)).map(({ action }) => action)
    : await context.actions.ofPlan.load(planId);
  return new Map(actions.map(({ id, number }) => [id, number]));
}
