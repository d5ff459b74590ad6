import type { ShownMoveFragment } from '../graphql/generated/graphql.ts';

/** Moves that one change of the ledger made, or that time made. */
export interface Cause {
  /** The number of the entry; null when time alone did. */
  readonly entry: number | null;
  readonly moves: readonly ShownMoveFragment[];
}

/** What moved in one action, by what made it. */
export interface MovedAction {
  readonly action: ShownMoveFragment['action'];
  readonly causes: readonly Cause[];
}

/** Moves by action, then by what made them, both in the order in which they come: the weightiest first. */
export function grouped(moves: readonly ShownMoveFragment[]): readonly MovedAction[] {
  const actions = Map.groupBy(moves, ({ action }) => action.number);
  return [...actions.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const causes = Map.groupBy(own, ({ entry }) => entry?.sequence ?? null);
    return [
      {
        action: first.action,
        causes: [...causes].map(([entry, made]) => ({ entry, moves: made })),
      },
    ];
  });
}
