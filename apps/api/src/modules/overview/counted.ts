import type { CountedAction } from '#domain';
import type { ActionFigures } from '../actions/action-figures.ts';

/** The actions as the rules of figures look at them. */
export function countedActions(figures: readonly ActionFigures[]): CountedAction[] {
  return figures.map(({ action, milestones, lateness, contradictions }) => ({
    id: action.id,
    title: action.title,
    status: action.status,
    statusIsDeduced: action.statusIsDeduced,
    confidence: action.confidence,
    leadMinistryId: action.leadMinistryId,
    isLate: lateness.isLate,
    milestones,
    contradictions: contradictions.map(({ ruleId }) => ruleId),
  }));
}
