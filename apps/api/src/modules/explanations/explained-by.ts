import type { Explanation } from '#domain';

/** Numbers that can each say how they were computed; nothing is worked out until one is asked. */
export interface ExplainedBy<Figure extends string> {
  readonly explanationOf: (figure: Figure) => Explanation | Promise<Explanation>;
}
