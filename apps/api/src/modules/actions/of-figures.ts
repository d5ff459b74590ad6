import type { ActionFigures } from './action-figures.ts';

/**
 * Computes once what is asked again of the same figures: requests share those of a plan, and what they add up to with them.
 * Figures are of one day, so that what is computed of them is too.
 */
export function ofFigures<Args extends unknown[], Result>(
  compute: (figures: readonly ActionFigures[], ...args: Args) => Result,
): (figures: readonly ActionFigures[], ...args: Args) => Result {
  const known = new WeakMap<readonly ActionFigures[], Result>();
  return (figures, ...args) => {
    const before = known.get(figures);
    if (before !== undefined) return before;
    const result = compute(figures, ...args);
    known.set(figures, result);
    return result;
  };
}
