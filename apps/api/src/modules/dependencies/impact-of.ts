import { type End, type Link, type PreciseDate, endKey, impactOf as impactBetween, waitsFor } from '#domain';
import type { Context } from '../../context.ts';
import type { MilestoneMapper } from '../milestones/schema.mappers.ts';
import { domainDependency, standingNeeds } from './domain-dependency.ts';
import type { ForecastImpactMapper } from './schema.mappers.ts';
import { standingsOf } from './standings.ts';

/**
 * What giving a milestone another date does to what waits for it.
 *
 * @param from The date that it is compared with; as it stands when absent.
 */
export async function impactOf(
  { id, actionId }: MilestoneMapper,
  { from, to }: { from?: PreciseDate | null; to: PreciseDate },
  context: Context,
): Promise<ForecastImpactMapper> {
  const action = await context.actions.byId.load(actionId);
  if (!action) return { dependents: [], effects: [] };
  const links: Link[] = (await standingNeeds(action.planId, context)).map(domainDependency);
  const dependents = dependentsOf({ actionId, milestoneId: id }, links);
  // Most milestones are nobody's need.
  if (!dependents.length) return { dependents, effects: [] };
  const standings = await standingsOf(
    links.flatMap(({ needing, needed }) => [needing, needed]),
    context,
  );
  const before = standings(from === undefined ? new Map() : new Map([[id, from]]));
  return { dependents, effects: impactBetween(links, before, standings(new Map([[id, to]]))) };
}

/** What waits for this end, directly or through others; of its own action the end alone could, which is no need of anybody's. */
export function dependentsOf(moved: End, links: readonly Link[]): End[] {
  const ends = new Map(links.flatMap(({ needing, needed }) => [needing, needed]).map((end) => [endKey(end), end]));
  const waits = [...waitsFor([...links, { needing: { actionId: moved.actionId, milestoneId: null }, needed: moved }])];
  const found = new Set([endKey(moved)]);
  for (let before = 0; before !== found.size;) {
    before = found.size;
    for (const [key, needed] of waits) if (needed.some((end) => found.has(endKey(end)))) found.add(key);
  }
  const needing = new Set(links.map((link) => endKey(link.needing)));
  return [...ends.values()].filter(
    (end) => found.has(endKey(end)) && needing.has(endKey(end)) && end.actionId !== moved.actionId,
  );
}
