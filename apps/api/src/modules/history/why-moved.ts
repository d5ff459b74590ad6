import type { ForecastMoveMapper } from '../milestones/schema.mappers.ts';
import { causeOf } from './move-cause.ts';
import type { MoveMapper } from './schema.mappers.ts';

/** The reason given for the forecast, by code and in words; null when an import moved it, or nobody did. */
export async function forecastReason(mapper: MoveMapper): Promise<ForecastMoveMapper | null> {
  const { move, comparison } = mapper;
  if (move.kind !== 'FORECAST') return null;
  const [cause, moves] = await Promise.all([
    causeOf(mapper),
    comparison.after.milestones.movesOf.load(move.milestoneId),
  ]);
  return moves.find(({ updateId }) => updateId === cause?.updateId) ?? null;
}

/** Why, in words, as far as somebody said why. */
export async function whyMoved(mapper: MoveMapper): Promise<string | null> {
  const { move, action, comparison } = mapper;
  const cause = await causeOf(mapper);
  if (!cause) return null;
  switch (move.kind) {
    case 'FORECAST':
      return (await forecastReason(mapper))?.reason ?? null;
    case 'STATUS':
    case 'NEWLY_DONE':
    case 'STATUS_BASIS':
      return move.isDeduced ? action.statusBasis : action.statusReason;
    case 'VERDICT':
      return (await comparison.after.verdicts.ofAction.load(action.id))[0]?.text ?? null;
    default:
      return null;
  }
}
