import type { CivilDate } from '../dates/precise-date.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { checkTitle } from '../input/check-text.ts';
import { CAMPAIGN_LIMITS } from '../input/limits.ts';
import { may } from '../permission/may.ts';
import type { Viewer } from '../permission/viewer.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Campaign, Deadlines } from './campaign.ts';
import { checkDeadlines } from './check-deadlines.ts';

/**
 * Opens a campaign on a plan that has these: one at a time is open, so that « this period » is one thing for everybody.
 * Fields: `name`, `reportBy`, `decideBy`.
 */
export function openCampaign(
  campaigns: readonly Campaign[],
  asked: Deadlines & { readonly name: string },
  viewer: Viewer | null,
  { id, today }: { readonly id: string; readonly today: CivilDate },
): Decision<Campaign> {
  const permission = may(viewer, 'RUN_CAMPAIGNS');
  if (!permission.allowed) return refused(permission.refusal);
  if (campaigns.some(({ isOpen }) => isOpen)) return refused(refusal('CAMPAIGN_ALREADY_OPEN'));
  const wrong = checkTitle(asked.name, CAMPAIGN_LIMITS.name, 'name');
  if (wrong) return refused(wrong);
  const deadlines = checkDeadlines(asked, today);
  if (!deadlines.accepted) return deadlines;
  return { accepted: true, next: { id, name: asked.name.trim(), ...deadlines.next, isOpen: true } };
}
