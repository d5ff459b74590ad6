import type { ActionState } from '../action/action-state.ts';
import { parisDay } from '../dates/paris-day.ts';
import { refused } from '../decision/decision.ts';
import { standingProof } from '../evidence/standing-proof.ts';
import type { Viewer } from '../permission/viewer.ts';
import { refusal } from '../refusal/refusal.ts';
import { applyUpdate } from './apply-update.ts';
import { decideOnOpenUpdate } from './decide-on-open-update.ts';
import type { Moment } from './moment.ts';
import { reviewSubmitted } from './review-update.ts';
import type { UpdateDecision } from './update-decision.ts';

/**
 * A validator of the lead ministry, who is not the author, lets an update take effect on the action.
 * It is reviewed once more, because the action may have changed meanwhile; its dates are judged on the day it was
 * submitted, so that waiting for a validator cannot spoil a forecast.
 * Refuses what belongs to a campaign that is closed while no other is open: CAMPAIGN_LOCKED.
 * `newId` names each new piece of evidence.
 */
export function validateUpdate(
  action: ActionState,
  viewer: Viewer | null,
  { now, newId }: Pick<Moment, 'now'> & { readonly newId: () => string },
): UpdateDecision {
  const step = decideOnOpenUpdate(action, 'VALIDATE_UPDATE', viewer);
  if (!step.accepted) return step;
  const submitted = step.next.update;
  // What comes late goes into the next campaign, never into one that is closed.
  const campaignId = action.openCampaignId;
  if (submitted.campaignId !== null && campaignId === null) return refused(refusal('CAMPAIGN_LOCKED'));
  const submittedOn = parisDay(submitted.submittedAt);
  const [wrong] = reviewSubmitted({ ...action, proof: standingProof(action.evidence) }, submitted.content, submittedOn);
  if (wrong) return refused(wrong);
  const update = {
    ...submitted,
    campaignId,
    validated: { by: step.next.personId, for: step.next.standsInFor, at: now },
  };
  const next = applyUpdate(action, update.content, { today: submittedOn, newId });
  return { accepted: true, next: { ...next, openUpdate: null }, update };
}
