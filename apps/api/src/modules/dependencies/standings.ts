import {
  type End,
  type PreciseDate,
  type Milestone,
  type Standing,
  type StandingAction,
  endKey,
  endStanding,
  milestoneStanding,
} from '#domain';
import type { Context } from '../../context.ts';
import { figuresOf } from '../actions/action-figures.ts';

/** Milestones that are given another date, by id. */
export type Moved = ReadonlyMap<string, PreciseDate | null>;

/** An action with its milestones, which are known by their ids. */
type Held = Omit<StandingAction, 'milestones'> & { readonly milestones: readonly Milestone[] };

/**
 * Where each of these ends stands, now or at the moment of the context.
 *
 * @returns Asked of an end and, if wanted, with some milestones moved.
 */
export async function standingsOf(ends: readonly End[], context: Context) {
  const actions = new Map<string, Held>();
  const ids = [...new Set(ends.map(({ actionId }) => actionId))];
  await Promise.all(
    ids.map(async (id) => {
      const action = await context.actions.byId.load(id);
      if (!action) return;
      const { milestones } = await figuresOf(action, context);
      actions.set(id, { status: action.status, confidence: action.confidence, milestones });
    }),
  );
  return (moved: Moved = new Map()) => {
    const known = new Map<string, Standing>();
    return (end: End): Standing => {
      const found = known.get(endKey(end)) ?? standingOf(end, actions.get(end.actionId), moved);
      known.set(endKey(end), found);
      return found;
    };
  };
}

const UNKNOWN: Standing = { due: null, isReached: false, isInDoubt: false };

function standingOf({ milestoneId }: End, action: Held | undefined, moved: Moved): Standing {
  if (!action) return UNKNOWN;
  const milestones = action.milestones.map((one) =>
    moved.has(one.id) ? { ...one, forecast: moved.get(one.id) ?? null } : one,
  );
  if (milestoneId === null) return endStanding({ ...action, milestones });
  const milestone = milestones.find(({ id }) => id === milestoneId);
  return milestone ? milestoneStanding(milestone, action) : UNKNOWN;
}
