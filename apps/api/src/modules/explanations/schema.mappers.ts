import type { Exclusion, Explanation, FigureInput } from '#domain';

export type ExplanationMapper = Explanation;
export type ExplanationInputMapper = FigureInput;
export type ExplanationExclusionMapper = Exclusion;
