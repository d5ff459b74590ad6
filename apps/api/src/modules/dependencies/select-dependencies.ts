import { DEPENDENCY_STATES, type DependencyState, daysAfter, dependencyState, endKey } from '#domain';
import type { Context } from '../../context.ts';
import type { ActionMapper } from '../actions/schema.mappers.ts';
import { actionNumbers } from '../actions/of-actions.ts';
import { rowsOf } from '../relay/page-of-rows.ts';
import { type PageArguments, pageOf } from '../relay/page.ts';
import type { DependencyFilter } from '../types.generated.ts';
import { neededOf, needingOf, standingNeeds } from './domain-dependency.ts';
import type { DependencyMapper } from './schema.mappers.ts';
import { standingsOf } from './standings.ts';

/** A need, with where it stands. */
export interface DependencyCandidate {
  row: DependencyMapper;
  state: DependencyState;
  /** By how many days what is needed comes after what needs it. */
  daysAfter: number | null;
}

/** Whether what is needed is late, or will not come in time. */
export const isAtRisk = ({ state }: DependencyCandidate): boolean => state === 'LATE' || state === 'AT_RISK';

/** These needs, each with where it stands. */
export async function weighed(rows: readonly DependencyMapper[], context: Context): Promise<DependencyCandidate[]> {
  const standing = (
    await standingsOf(
      rows.flatMap((row) => [needingOf(row), neededOf(row)]),
      context,
    )
  )();
  return rows.map((row) => {
    const [needed, needing] = [standing(neededOf(row)), standing(needingOf(row))];
    return { row, state: dependencyState(needed, needing, context.today), daysAfter: daysAfter(needed, needing) };
  });
}

/** What the action needs: the whole of it, and its milestones. */
export const needsOf = async ({ id, planId }: ActionMapper, context: Context): Promise<DependencyCandidate[]> =>
  weighed(
    (await standingNeeds(planId, context)).filter(({ actionId }) => actionId === id),
    context,
  );

/** What needs the action: the whole of it, and its milestones. */
export const neededBy = async ({ id, planId }: ActionMapper, context: Context): Promise<DependencyCandidate[]> =>
  weighed(
    (await standingNeeds(planId, context)).filter(({ needsId }) => needsId === id),
    context,
  );

/** Those of one milestone, on either side. */
export async function ofMilestone(
  { id, actionId }: { id: string; actionId: string },
  side: 'needing' | 'needed',
  context: Context,
): Promise<DependencyCandidate[]> {
  const action = await context.actions.byId.load(actionId);
  if (!action) return [];
  const all = await (side === 'needing' ? needsOf : neededBy)(action, context);
  return all.filter(({ row }) => endKey(side === 'needing' ? needingOf(row) : neededOf(row)) === id);
}

/** The needs of the plan that match every condition of the filter. */
export async function selectDependencies(
  planId: string,
  { states, actions, betweenMinistries }: DependencyFilter,
  context: Context,
): Promise<DependencyCandidate[]> {
  const numbers = await actionNumbers(planId, actions, context);
  const rows = (await standingNeeds(planId, context)).filter(({ actionId }) => numbers.has(actionId));
  const kept = (await weighed(rows, context)).filter(({ state }) => !states || states.includes(state));
  if (betweenMinistries == null) return kept;
  const crosses = await Promise.all(kept.map(({ row }) => crossesMinistries(row, context)));
  return kept.filter((_, place) => crosses[place] === betweenMinistries);
}

async function crossesMinistries({ actionId, needsId }: DependencyMapper, { actions }: Context): Promise<boolean> {
  const [needing, needed] = await Promise.all([actions.byId.load(actionId), actions.byId.load(needsId)]);
  return needing?.leadMinistryId !== needed?.leadMinistryId;
}

/** A page of them, the worst first. */
export const pageOfNeeds = (all: readonly DependencyCandidate[], page: PageArguments) =>
  rowsOf(
    pageOf(all, page, ({ row, state, daysAfter: days }) => [
      DEPENDENCY_STATES.indexOf(state),
      -(days ?? -36_500),
      row.id,
    ]),
  );
