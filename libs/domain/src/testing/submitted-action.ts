import type { ActionState } from '../action/action-state.ts';
import { submitUpdate } from '../update/submit-update.ts';
import type { UpdateContent } from '../update/update-content.ts';
import { aMilestone, anAction, anUpdate, lead, NOW, on, someEvidence, TODAY } from './samples.ts';

export const LATER = '2027-01-15T10:00:00Z';
export const RETURN_REASON = 'Joignez le décret publié.';

export const promisedMilestones = [
  aMilestone({ id: 'm1', baseline: on('2026-10') }),
  aMilestone({ id: 'm2', baseline: on('2026-11') }),
  aMilestone({ id: 'm3', baseline: on('2027') }),
];

export const fullUpdate = anUpdate({
  status: 'DONE',
  statusReason: 'Tout est publié.',
  confidence: 'SECURED',
  milestonesReached: [{ milestoneId: 'm1', on: on('2026-11-20'), evidence: someEvidence({ title: 'Le décret' }) }],
  forecastsMoved: [
    { milestoneId: 'm2', forecast: on('2026-12'), reasonCode: 'LEGAL', reason: 'Avis attendu en décembre.' },
  ],
  evidence: [someEvidence({ url: 'https://a.fr/2', title: 'Le bilan' })],
});

/** An action on which `lead` has submitted this. */
export function submittedAction(content: UpdateContent = fullUpdate, parts: Partial<ActionState> = {}): ActionState {
  const decision = submitUpdate(anAction({ milestones: promisedMilestones, ...parts }), content, lead, {
    updateId: 'u1',
    now: NOW,
    today: TODAY,
  });
  if (!decision.accepted) throw new Error(decision.refusal.code);
  return decision.next;
}

/** Names for new evidence: `new-1`, `new-2`… */
export function numberedIds(): () => string {
  let count = 0;
  return () => `new-${(count += 1)}`;
}
