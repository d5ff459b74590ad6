import type { CivilDate, Explanation, Localised } from '#domain';

/** A progress figure with all that explains it. */
export interface ExplainedProgress {
  value: number | null;
  formula: Localised;
  inputs: { title: string; weight: number; value: number | null }[];
  unmeasuredCount: number;
  asOf: CivilDate;
  explanation: () => Explanation;
}
