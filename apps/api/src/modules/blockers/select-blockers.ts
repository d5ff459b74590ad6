import { type Blocker, blockerState, committeeOf, daysOverdue, isBlockerOpen } from '#domain';
import type { Context } from '../../context.ts';
import { actionNumbers } from '../actions/of-actions.ts';
import type { BlockerFilter } from '../types.generated.ts';
import { blockerOf } from './domain-blocker.ts';
import type { BlockerMapper } from './schema.mappers.ts';

/** A blocker, with what it is filtered and sorted by. */
export interface BlockerCandidate {
  row: BlockerMapper;
  blocker: Blocker;
  actionNumber: number;
}

/** The blockers of these actions, given with their numbers. */
export async function candidatesOf(
  actions: ReadonlyMap<string, number>,
  context: Context,
): Promise<BlockerCandidate[]> {
  const rows = await Promise.all([...actions.keys()].map((id) => context.blockers.ofAction.load(id)));
  return Promise.all(
    rows.flat().map(async (row) => ({
      row,
      blocker: await blockerOf(row, context),
      actionNumber: actions.get(row.actionId) ?? 0,
    })),
  );
}

/** The blockers of the plan that match every condition of the filter. */
export async function selectBlockers(
  planId: string,
  { actions, states, isOpen, isOverdue, types, committees, askedMinistries }: BlockerFilter,
  context: Context,
): Promise<BlockerCandidate[]> {
  const all = await candidatesOf(await actionNumbers(planId, actions, context), context);
  const asked = await Promise.all(all.map(({ row }) => askedCode(row, context)));
  return all.filter(({ blocker }, place) => {
    const committee = committeeOf(blocker);
    return (
      (!states || states.includes(blockerState(blocker))) &&
      (isOpen == null || isBlockerOpen(blocker) === isOpen) &&
      (isOverdue == null || daysOverdue(blocker, context.today) > 0 === isOverdue) &&
      (!types || types.includes(blocker.type)) &&
      (!committees || (committee !== null && committees.includes(committee))) &&
      (!askedMinistries || askedMinistries.includes(asked[place] ?? null))
    );
  });
}

async function askedCode({ askedMinistryId }: BlockerMapper, { ministries }: Context): Promise<string | null> {
  return askedMinistryId === null ? null : ((await ministries.byId.load(askedMinistryId))?.code ?? null);
}
