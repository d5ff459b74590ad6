import { type PreciseDate, addDays, endKey, lastDayOf, parisDay, promisedDate } from '#domain';
import type { Context } from '../../context.ts';
import { domainMilestone } from '../actions/domain-milestone.ts';
import type { ActionMapper } from '../actions/schema.mappers.ts';
import { dependentsOf, impactOf } from './impact-of.ts';
import { domainDependency, standingNeeds } from './domain-dependency.ts';
import type { MovedNeedMapper } from './schema.mappers.ts';

/** For how many days a move is news to those who wait for what moved. */
const NEWS_FOR = 30;

/**
 * The milestones that the action waits for whose date was put off of late, in an update that took effect: those that it needs
 * itself and, of those that it needs through others, those whose move makes its own dates late or squeezed. By the rule that
 * says it before the move is sent, so that nobody is told anything else than what was announced.
 */
export async function movedNeedsOf(action: ActionMapper, context: Context): Promise<MovedNeedMapper[]> {
  const links = (await standingNeeds(action.planId, context)).map(domainDependency);
  if (!links.some(({ needing }) => needing.actionId === action.id)) return [];
  const needed = new Map(
    links.flatMap(({ needed: end }) => (end.actionId === action.id ? [] : [[endKey(end), end] as const])),
  );
  const awaited = [...needed.values()].filter((end) =>
    dependentsOf(end, links).some(({ actionId }) => actionId === action.id),
  );
  const moved = await Promise.all(awaited.map((end) => movesOfEnd(end, context)));
  const unique = new Map(moved.flat().map((one) => [`${one.updateId} ${one.milestone.id}`, one]));
  const all = await Promise.all([...unique.values()].map((one) => concerning(one, action, links, context)));
  return all.filter((one) => one !== null);
}

type Move = Omit<MovedNeedMapper, 'action' | 'isDirect'>;

/** The last move of the milestone, or of each milestone of the action whose end it is, if it put it off of late. */
async function movesOfEnd(
  { actionId, milestoneId }: { actionId: string; milestoneId: string | null },
  context: Context,
): Promise<Move[]> {
  const rows = (await context.milestones.ofAction.load(actionId)).filter(
    ({ id, actual }) => actual === null && (milestoneId === null || id === milestoneId),
  );
  const moves = await Promise.all(
    rows.map(async (milestone): Promise<Move[]> => {
      const [last] = await context.milestones.movesOf.load(milestone.id);
      if (!last?.movedAt || parisDay(last.movedAt.toISOString()) <= addDays(context.today, -NEWS_FOR)) return [];
      const { before, after, movedAt, updateId } = last;
      const isLater = before === null || lastDayOf(after as PreciseDate) > lastDayOf(before as PreciseDate);
      return isLater ? [{ milestone, before, after, movedAt, updateId }] : [];
    }),
  );
  return moves.flat();
}

async function concerning(
  move: Move,
  action: ActionMapper,
  links: ReturnType<typeof domainDependency>[],
  context: Context,
): Promise<MovedNeedMapper | null> {
  const { milestone } = move;
  const isDirect = links.some(
    ({ needing, needed }) =>
      needing.actionId === action.id &&
      needed.actionId === milestone.actionId &&
      (needed.milestoneId === null || needed.milestoneId === milestone.id),
  );
  if (isDirect) return { ...move, action, isDirect };
  const to = promisedDate(domainMilestone(milestone));
  const { effects } = to
    ? await impactOf(milestone, { from: move.before as PreciseDate | null, to }, context)
    : { effects: [] };
  return effects.some(({ end }) => end.actionId === action.id) ? { ...move, action, isDirect } : null;
}
