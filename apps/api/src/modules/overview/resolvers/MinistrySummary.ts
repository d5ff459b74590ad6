import { meanProgress } from '../../actions/progress.ts';
import type { MinistrySummaryResolvers } from '../../types.generated.ts';
import { countedActions } from '../counted.ts';
import { statusCounts } from '../counts.ts';

export const MinistrySummary: MinistrySummaryResolvers = {
  statuses: ({ figures }, _arguments, { today }) => statusCounts(countedActions(figures), today),
  progress: ({ figures }, _arguments, { today }) => meanProgress(figures, today),
};
