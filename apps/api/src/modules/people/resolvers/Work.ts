import type { WorkResolvers } from '../../types.generated.ts';
import { type Owed, owedIn } from '../../campaigns/owed-in.ts';
import { workPage } from '../work.ts';

const deadline = (owed: Owed, name: 'reportBy' | 'decideBy') => (owed.by === 'NOTHING' ? null : owed[name]);

export const Work: Pick<
  WorkResolvers,
  | 'actions'
  | 'campaign'
  | 'decideBy'
  | 'due'
  | 'isPastDecideBy'
  | 'isPastReportBy'
  | 'late'
  | 'newlyMine'
  | 'pressing'
  | 'reportBy'
  | 'returned'
  | 'submitted'
  | 'toValidate'
> = {
  actions: (work, page, context) => workPage(work, 'actions', page, context),
  late: (work, page, context) => workPage(work, 'late', page, context),
  due: (work, page, context) => workPage(work, 'due', page, context),
  returned: (work, page, context) => workPage(work, 'returned', page, context),
  submitted: (work, page, context) => workPage(work, 'submitted', page, context),
  pressing: (work, page, context) => workPage(work, 'pressing', page, context),
  newlyMine: (work, page, context) => workPage(work, 'newlyMine', page, context),
  reportBy: async ({ planId }, _arguments, context) => deadline(await owedIn(planId, context), 'reportBy'),
  decideBy: async ({ planId }, _arguments, context) => deadline(await owedIn(planId, context), 'decideBy'),
  isPastReportBy: async ({ planId }, _arguments, context) =>
    (deadline(await owedIn(planId, context), 'reportBy') ?? context.today) < context.today,
  isPastDecideBy: async ({ planId }, _arguments, context) =>
    (deadline(await owedIn(planId, context), 'decideBy') ?? context.today) < context.today,
  campaign: async ({ planId }, _arguments, context) => {
    const owed = await owedIn(planId, context);
    return owed.by === 'CAMPAIGN' ? context.campaigns.byId.load(owed.campaignId) : null;
  },
  toValidate: (work, page, context) => workPage(work, 'toValidate', page, context),
};
