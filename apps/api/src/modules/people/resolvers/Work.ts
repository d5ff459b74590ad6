import type { WorkResolvers } from '../../types.generated.ts';
import { workPage } from '../work.ts';

export const Work: Pick<
  WorkResolvers,
  'actions' | 'due' | 'late' | 'pressing' | 'returned' | 'submitted' | 'toValidate'
> = {
  actions: (work, page, context) => workPage(work, 'actions', page, context),
  late: (work, page, context) => workPage(work, 'late', page, context),
  due: (work, page, context) => workPage(work, 'due', page, context),
  returned: (work, page, context) => workPage(work, 'returned', page, context),
  submitted: (work, page, context) => workPage(work, 'submitted', page, context),
  pressing: (work, page, context) => workPage(work, 'pressing', page, context),
  toValidate: (work, page, context) => workPage(work, 'toValidate', page, context),
};
