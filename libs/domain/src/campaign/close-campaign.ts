import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { may } from '../permission/may.ts';
import type { Viewer } from '../permission/viewer.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Campaign } from './campaign.ts';

/** Closes a campaign: from then on nothing is submitted or validated into it. What waits goes into the next one. */
export function closeCampaign(
  campaigns: readonly Campaign[],
  campaignId: string,
  viewer: Viewer | null,
): Decision<Campaign> {
  const permission = may(viewer, 'RUN_CAMPAIGNS');
  if (!permission.allowed) return refused(permission.refusal);
  const campaign = campaigns.find(({ id }) => id === campaignId);
  if (!campaign) return refused(refusal('NOT_FOUND'));
  if (!campaign.isOpen) return refused(refusal('CAMPAIGN_ALREADY_CLOSED'));
  return { accepted: true, next: { ...campaign, isOpen: false } };
}
