import type { Context } from '../../context.ts';
import type { ActionMapper } from '../actions/schema.mappers.ts';

/** What the people of a plan call its axes and ministries by. */
export interface Names {
  axisNumber(action: Pick<ActionMapper, 'axisId'>): number;
  /** The code of a ministry; null for none. */
  codeOf(ministryId: string | null): string | null;
  nameOf(ministryId: string | null): string | null;
}

/** Axes and ministries as they are now, whatever the moment: a code is what a filter goes by. */
export async function namesIn(planId: string, { plans, ministries }: Context): Promise<Names> {
  const [axes, all] = await Promise.all([plans.axesOf.load(planId), ministries.all()]);
  const numbers = new Map(axes.map(({ id, number }) => [id, number]));
  const known = new Map(all.map((ministry) => [ministry.id, ministry]));
  return {
    axisNumber: ({ axisId }) => numbers.get(axisId) ?? -1,
    codeOf: (ministryId) => known.get(ministryId ?? '')?.code ?? null,
    nameOf: (ministryId) => known.get(ministryId ?? '')?.name ?? null,
  };
}
