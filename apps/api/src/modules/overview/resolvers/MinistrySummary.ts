import { meanProgress } from '../../actions/progress.ts';
import type { MinistrySummaryResolvers } from '../../types.generated.ts';
import { statusCounts } from '../counts.ts';

export const MinistrySummary: MinistrySummaryResolvers = {
  statuses: ({ figures }) => statusCounts(figures),
  progress: ({ figures }, _arguments, { today }) => meanProgress(figures, today),
};
