import {
  type ActionPicture,
  type Blocker,
  type CommitteeDecision,
  type PlanPicture,
  blockerState,
  milestonePicture,
} from '#domain';
import type { Context } from '../../context.ts';
import { type ActionFigures, figuresOfPlan } from '../actions/action-figures.ts';
import { blockersOf } from '../blockers/domain-blocker.ts';
import { decisionsOf } from '../decisions/domain-decision.ts';
import { isProof } from '../evidence/is-proof.ts';
import type { EvidenceMapper } from '../evidence/schema.mappers.ts';

/** A plan in the view of a context, and what the picture was drawn from, by id. */
export interface DrawnPlan {
  readonly picture: PlanPicture;
  readonly figures: ReadonlyMap<string, ActionFigures>;
  /** What can prove something. */
  readonly evidence: ReadonlyMap<string, EvidenceMapper>;
}

/** What a comparison looks at in a plan as it is, or was, in the view of this context. */
export async function drawPlan(planId: string, context: Context): Promise<DrawnPlan> {
  const all = await figuresOfPlan(planId, context);
  const parts = await Promise.all(
    all.map(async (figures) => {
      const evidence = (await context.evidence.ofAction.load(figures.action.id)).filter(isProof);
      const [blockers, decisions] = await Promise.all([
        blockersOf(figures.action.id, context),
        decisionsOf(figures.action.id, context),
      ]);
      return { id: figures.action.id, figures, evidence, asked: { blockers, decisions } };
    }),
  );
  return {
    picture: {
      on: context.today,
      actions: new Map(parts.map(({ id, figures, evidence, asked }) => [id, pictureOf(figures, evidence, asked)])),
    },
    figures: new Map(parts.map(({ id, figures }) => [id, figures])),
    evidence: new Map(parts.flatMap(({ evidence }) => evidence.map((one) => [one.id, one]))),
  };
}

function pictureOf(
  figures: ActionFigures,
  evidence: readonly EvidenceMapper[],
  { blockers, decisions }: { blockers: readonly Blocker[]; decisions: readonly CommitteeDecision[] },
): ActionPicture {
  const { action, milestones, lateness, contradictions, facts } = figures;
  return {
    status: action.status,
    // That nothing is known was deduced by nobody.
    statusIsDeduced: action.status !== null && action.statusIsDeduced,
    confidence: action.confidence,
    leadMinistryId: action.leadMinistryId,
    verdict: facts.verdict,
    isLate: lateness.isLate,
    contradictions: new Set(contradictions.map(({ ruleId }) => ruleId)),
    milestones: new Map(milestones.map((milestone) => [milestone.id, milestonePicture(milestone)])),
    evidence: new Set(evidence.map(({ id }) => id)),
    blockers: new Map(blockers.map((blocker) => [blocker.id, blockerState(blocker)])),
    decisions: new Map(decisions.map(({ id, done }) => [id, done !== null])),
  };
}
