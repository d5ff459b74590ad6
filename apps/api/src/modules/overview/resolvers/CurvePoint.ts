import type { CurvePointResolvers } from '../../types.generated.ts';

export const CurvePoint: CurvePointResolvers = {
  explain: ({ explanationOf }, { figure }) => explanationOf(figure),
};
