import type { CivilDate } from '../dates/precise-date.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { checkText } from '../input/check-text.ts';
import { CAMPAIGN_LIMITS } from '../input/limits.ts';
import { may } from '../permission/may.ts';
import type { Viewer } from '../permission/viewer.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Campaign, Deadlines } from './campaign.ts';
import { checkDeadlines } from './check-deadlines.ts';

/**
 * Opens a closed campaign again, for a written reason and with deadlines that can still be kept.
 * Fields: `reason`, `reportBy`, `decideBy`.
 */
export function reopenCampaign(
  campaigns: readonly Campaign[],
  asked: Deadlines & { readonly campaignId: string; readonly reason: string },
  viewer: Viewer | null,
  { today }: { readonly today: CivilDate },
): Decision<Campaign> {
  const permission = may(viewer, 'RUN_CAMPAIGNS');
  if (!permission.allowed) return refused(permission.refusal);
  const campaign = campaigns.find(({ id }) => id === asked.campaignId);
  if (!campaign) return refused(refusal('NOT_FOUND'));
  if (campaigns.some(({ isOpen }) => isOpen)) return refused(refusal('CAMPAIGN_ALREADY_OPEN'));
  const wrong = checkText(asked.reason, CAMPAIGN_LIMITS.reason, 'reason');
  if (wrong) return refused(wrong);
  const deadlines = checkDeadlines(asked, today);
  if (!deadlines.accepted) return deadlines;
  return { accepted: true, next: { ...campaign, ...deadlines.next, isOpen: true } };
}
