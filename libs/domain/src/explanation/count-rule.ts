import type { CivilDate } from '../dates/precise-date.ts';
import type { Localised } from '../language/localised.ts';
import { asOnes, explained } from './explanation.ts';
import type { Exclusion, Explanation, FigureUnit, Named } from './explanation.ts';
import type { ExclusionReason } from './exclusion-reasons.ts';

/** What one figure counts: the number and its explanation both come of it, so that neither can say something else. */
export interface CountRule<T> {
  readonly unit: FigureUnit;
  readonly formula: Localised;
  readonly counts: (thing: T) => boolean;
  /** Why a thing can neither count nor not count; null when it can. */
  readonly excludes?: (thing: T) => ExclusionReason | null;
}

/** How many of these things count. */
export function countOf<T>({ counts }: Pick<CountRule<T>, 'counts'>, things: readonly T[]): number {
  return things.filter(counts).length;
}

/** The number of every rule, under the name of the rule. */
export function countAll<T, K extends string>(
  rules: Readonly<Record<K, CountRule<T>>>,
  things: readonly T[],
): Record<K, number> {
  const counts = Object.entries<CountRule<T>>(rules).map(([name, rule]) => [name, countOf(rule, things)]);
  return Object.fromEntries(counts) as Record<K, number>;
}

/** Which things count, and which cannot be judged. */
export function explainCount<T>(
  { unit, formula, counts, excludes }: CountRule<T>,
  things: readonly T[],
  nameOf: (thing: T) => Named,
  asOf: CivilDate,
): Explanation {
  return explained({
    unit,
    formula,
    operation: 'SUM',
    unknown: null,
    outOf: things.length,
    inputs: asOnes(things.filter(counts).map(nameOf)),
    excluded: things.flatMap((thing): Exclusion[] => {
      const reason = counts(thing) ? null : (excludes?.(thing) ?? null);
      return reason === null ? [] : [{ ...nameOf(thing), reason }];
    }),
    asOf,
  });
}
