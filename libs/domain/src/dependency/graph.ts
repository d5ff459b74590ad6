import { endKey, endOfAction } from './dependency.ts';
import type { End, Link } from './dependency.ts';

/**
 * What each end waits for: what it was said to need and, for the end of an action, those of its milestones that are part of
 * a need, for an action does not end before them.
 */
export function waitsFor(links: readonly Link[]): ReadonlyMap<string, readonly End[]> {
  const waits = new Map<string, Map<string, End>>();
  const add = (needing: End, needed: End) => {
    const known = waits.get(endKey(needing)) ?? new Map<string, End>();
    waits.set(endKey(needing), known.set(endKey(needed), needed));
  };
  for (const { needing, needed } of links) add(needing, needed);
  for (const end of links.flatMap(({ needing, needed }) => [needing, needed])) {
    if (end.milestoneId !== null) add(endOfAction(end.actionId), end);
  }
  return new Map([...waits].map(([key, ends]) => [key, [...ends.values()]]));
}

/**
 * The cycle that one link more would close, the shortest: from its needing end over what that needs back to it; `null` when
 * it closes none.
 */
export function cycleClosedBy(links: readonly Link[], link: Link): readonly End[] | null {
  const back = shortestWay(waitsFor([...links, link]), link.needed, link.needing);
  return back && [link.needing, ...back];
}

/** From one end over what each waits for to another one, both included. */
function shortestWay(waits: ReadonlyMap<string, readonly End[]>, from: End, to: End): readonly End[] | null {
  const seen = new Set([endKey(from)]);
  let ways: (readonly End[])[] = [[from]];
  while (ways.length) {
    const there = ways.find((way) => endKey(way.at(-1) as End) === endKey(to));
    if (there) return there;
    ways = ways.flatMap((way) =>
      (waits.get(endKey(way.at(-1) as End)) ?? []).flatMap((next) => {
        if (seen.has(endKey(next))) return [];
        seen.add(endKey(next));
        return [[...way, next]];
      }),
    );
  }
  return null;
}

/** The actions that a way leads over, each once in a row: an action and its milestones are one stop. */
export function actionsOf(way: readonly End[]): readonly string[] {
  return way.map(({ actionId }) => actionId).filter((id, place, all) => place === 0 || id !== all[place - 1]);
}

/**
 * « 12 → 7 → 31 → 12 », by the numbers of the actions.
 *
 * @param numberOf The number of an action, by its id.
 */
export function sayCycle(cycle: readonly End[], numberOf: ReadonlyMap<string, number>): string {
  return actionsOf(cycle)
    .map((id) => String(numberOf.get(id)))
    .join(' → ');
}

/** Every end of the links, each after all that it waits for. */
export function inOrder(links: readonly Link[]): readonly End[] {
  const waits = waitsFor(links);
  const ordered = new Map<string, End>();
  const entered = new Set<string>();
  const visit = (end: End) => {
    // An older plan may have come with a cycle: it is gone through once.
    if (entered.has(endKey(end))) return;
    entered.add(endKey(end));
    (waits.get(endKey(end)) ?? []).forEach(visit);
    ordered.set(endKey(end), end);
  };
  for (const { needing, needed } of links) {
    [needed, needing, endOfAction(needed.actionId), endOfAction(needing.actionId)].forEach(visit);
  }
  return [...ordered.values()];
}
