import type { CountedAxis } from '#domain';
import type { Context } from '../../context.ts';
import type { OverviewMapper } from './schema.mappers.ts';

/** The axes of the plan, each with its actions. */
export async function axesOf({ plan, figures }: OverviewMapper, { plans }: Context): Promise<CountedAxis[]> {
  const byAxis = Map.groupBy(figures, ({ action }) => action.axisId);
  const axes = await plans.axesOf.load(plan.id);
  return axes.map(({ id, number, title }) => ({
    id,
    number,
    title,
    actions: (byAxis.get(id) ?? []).map(({ action }) => action),
  }));
}
