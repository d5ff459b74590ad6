import type { MoveFilter, TrendFilter } from '../types.generated.ts';
import type { Comparison } from './comparison.ts';
import type { DrawnPlan } from './plan-picture.ts';
import type { MoveMapper } from './schema.mappers.ts';

/** The moves that match every condition of the filter, in their order. */
export async function selectMoves(
  comparison: Comparison,
  filter: MoveFilter | null | undefined,
): Promise<readonly MoveMapper[]> {
  const { kinds, axes, ministries } = filter ?? {};
  const [all, drawn, known] = await Promise.all([comparison.moves(), comparison.drawn(), comparison.names()]);
  const leadsOf = (actionId: string): (string | null)[] =>
    [drawn.before, drawn.after].flatMap(({ picture }) => {
      const action = picture.actions.get(actionId);
      return action ? [known.codeOf(action.leadMinistryId)] : [];
    });
  return all.filter(
    ({ move, action }) =>
      (!kinds || kinds.includes(move.kind)) &&
      (!axes || axes.includes(known.axisNumber(action))) &&
      (!ministries || leadsOf(move.actionId).some((code) => ministries.includes(code))),
  );
}

/** The plan with the actions alone that match the filter at its moment. */
export async function selectActionsOf(
  plan: DrawnPlan,
  comparison: Comparison,
  filter: TrendFilter | null | undefined,
): Promise<DrawnPlan['picture']> {
  const { axes, ministries } = filter ?? {};
  const known = await comparison.names();
  const kept = [...plan.picture.actions].filter(([id, picture]) => {
    const action = plan.figures.get(id)?.action;
    const isOfAxes = !axes || (action !== undefined && axes.includes(known.axisNumber(action)));
    return isOfAxes && (!ministries || ministries.includes(known.codeOf(picture.leadMinistryId)));
  });
  return { ...plan.picture, actions: new Map(kept) };
}
