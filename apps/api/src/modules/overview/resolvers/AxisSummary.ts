import { meanProgress } from '../../actions/progress.ts';
import type { AxisSummaryResolvers } from '../../types.generated.ts';
import { statusCounts } from '../counts.ts';

export const AxisSummary: AxisSummaryResolvers = {
  statuses: ({ figures }) => statusCounts(figures),
  progress: ({ figures }, _arguments, { today }) => meanProgress(figures, today),
};
