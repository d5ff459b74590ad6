import type { RecommendationCoverage, RecommendationFilter } from '../graphql/generated/graphql.ts';

/** In the order in which they are shown: what became something first. */
export const COVERAGES = ['CARRIED', 'ANSWERED', 'ORPHAN'] as const satisfies readonly RecommendationCoverage[];

/** The longest text that is looked for. */
export const MAXIMUM_SEARCH = 100;

/** The coverage that the address asks for, null when it asks for none that exists. */
export function coverageIn(address: string | undefined): RecommendationCoverage | null {
  return COVERAGES.find((coverage) => coverage === address?.toUpperCase()) ?? null;
}

/** The filter that the address asks for. */
export function filterFrom(coverage: string | undefined, text: string | undefined): RecommendationFilter {
  const asked = coverageIn(coverage);
  const looked = text?.trim().slice(0, MAXIMUM_SEARCH);
  return { ...(asked && { coverage: asked }), ...(looked && { text: looked }) };
}
