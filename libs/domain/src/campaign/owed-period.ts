import { lastDayOf } from '../dates/bounds.ts';
import { preciseDateFrom } from '../dates/parse-precise-date.ts';
import { periodStart } from '../dates/periods.ts';
import type { ReportingPeriod } from '../dates/periods.ts';
import type { CivilDate } from '../dates/precise-date.ts';
import type { Campaign } from './campaign.ts';

/** What asks for updates at the moment, and until when. */
export type OwedPeriod =
  /** A campaign: an action owes an answer to it when it was asked and has not given one. */
  | { readonly by: 'CAMPAIGN'; readonly campaignId: string; readonly reportBy: CivilDate; readonly decideBy: CivilDate }
  /** The rhythm of a plan that has never had a campaign: a word in each period. */
  | { readonly by: 'RHYTHM'; readonly start: CivilDate; readonly reportBy: CivilDate; readonly decideBy: CivilDate }
  /** Between two campaigns nothing is owed: what comes late goes into the next one. */
  | { readonly by: 'NOTHING' };

/** Joins campaigns and rhythm into one idea: whoever runs campaigns asks by them alone. */
export function owedPeriod(campaigns: readonly Campaign[], rhythm: ReportingPeriod, today: CivilDate): OwedPeriod {
  const open = campaigns.find(({ isOpen }) => isOpen);
  if (open) return { by: 'CAMPAIGN', campaignId: open.id, reportBy: open.reportBy, decideBy: open.decideBy };
  if (campaigns.length > 0) return { by: 'NOTHING' };
  const lastDay = lastDayOf(preciseDateFrom(today, rhythm));
  return { by: 'RHYTHM', start: periodStart(today, rhythm), reportBy: lastDay, decideBy: lastDay };
}
