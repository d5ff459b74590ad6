import { type ActionPicture, type PlanPicture, milestonePicture } from '#domain';
import type { Context } from '../../context.ts';
import { type ActionFigures, figuresOfPlan } from '../actions/action-figures.ts';
import { isProof } from '../evidence/is-proof.ts';

/** A plan in the view of a context, and the figures that the picture was drawn from, by action. */
export interface DrawnPlan {
  readonly picture: PlanPicture;
  readonly figures: ReadonlyMap<string, ActionFigures>;
}

/** What a comparison looks at in a plan as it is, or was, in the view of this context. */
export async function drawPlan(planId: string, context: Context): Promise<DrawnPlan> {
  const all = await figuresOfPlan(planId, context);
  const actions = await Promise.all(
    all.map(async (figures) => [figures.action.id, await pictureOf(figures, context)] as const),
  );
  return {
    picture: { on: context.today, actions: new Map(actions) },
    figures: new Map(all.map((figures) => [figures.action.id, figures])),
  };
}

async function pictureOf(figures: ActionFigures, context: Context): Promise<ActionPicture> {
  const { action, milestones, lateness, contradictions, facts } = figures;
  const evidence = await context.evidence.ofAction.load(action.id);
  return {
    status: action.status,
    statusIsDeduced: action.statusIsDeduced,
    confidence: action.confidence,
    leadMinistryId: action.leadMinistryId,
    verdict: facts.verdict,
    isLate: lateness.isLate,
    contradictions: new Set(contradictions.map(({ ruleId }) => ruleId)),
    milestones: new Map(milestones.map((milestone) => [milestone.id, milestonePicture(milestone)])),
    evidence: new Set(evidence.filter(isProof).map(({ id }) => id)),
  };
}
