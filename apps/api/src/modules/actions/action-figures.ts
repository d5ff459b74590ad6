import {
  type ActionFacts,
  type CivilDate,
  type Contradiction,
  type Lateness,
  type Milestone,
  type PreciseDate,
  type Progress,
  contradictionsOf,
  firstDayOf,
  lateness,
  parisDay,
  progressOf,
} from '#domain';
import type { Context } from '../../context.ts';
import type { MilestoneMapper } from '../milestones/schema.mappers.ts';
import type { PlanMapper } from '../plans/schema.mappers.ts';
import { domainMilestone } from './domain-milestone.ts';
import type { ActionMapper } from './schema.mappers.ts';

/** An action with what the rules derive from it: stored nowhere, computed for the day asked. */
export interface ActionFigures {
  readonly action: ActionMapper;
  readonly rows: readonly MilestoneMapper[];
  readonly milestones: readonly Milestone[];
  readonly progress: Progress;
  readonly lateness: Lateness;
  readonly contradictions: readonly Contradiction[];
}

/** The figures already computed for a request, by action; those of rows read anew are computed anew. */
const computed = new WeakMap<Context['actions'], Map<string, Promise<ActionFigures>>>();

/** The figures of one action. Actions of one list share their queries, and the fields of one action its figures. */
export function figuresOf(action: ActionMapper, context: Context): Promise<ActionFigures> {
  const known = computed.get(context.actions) ?? new Map<string, Promise<ActionFigures>>();
  computed.set(context.actions, known);
  const key = `${action.id} ${action.version}`;
  const figures = known.get(key) ?? compute(action, context);
  known.set(key, figures);
  return figures;
}

async function compute(action: ActionMapper, context: Context): Promise<ActionFigures> {
  const [plan, rows, proofs, verdicts, needs] = await Promise.all([
    context.plans.byId.load(action.planId),
    context.milestones.ofAction.load(action.id),
    context.evidence.proofsOf.load(action.id),
    context.verdicts.ofAction.load(action.id),
    context.actions.needsOf.load(action.id),
  ]);
  const milestones = rows.map(domainMilestone);
  const facts: ActionFacts = {
    status: action.status,
    confidence: action.confidence,
    verdict: verdicts[0]?.value ?? null,
    milestones,
    evidenceCount: Number(proofs?.count ?? 0),
    lastUpdateOn: action.lastUpdateAt && parisDay(action.lastUpdateAt.toISOString()),
    planStart: plan && startOf(plan),
    planIsClosed: plan ? isOver(plan, context.today) : false,
    reportingPeriod: plan?.reportingPeriod ?? 'QUARTER',
    dependencies: needs.map(({ status, confidence }) => ({ status, confidence })),
  };
  return {
    action,
    rows,
    milestones,
    progress: progressOf(milestones, context.today),
    lateness: lateness(facts, context.today),
    contradictions: contradictionsOf(facts, context.today),
  };
}

const computedOfPlan = new WeakMap<Context['actions'], Map<string, Promise<ActionFigures[]>>>();

/** The figures of every action of a plan, by number. */
export function figuresOfPlan(planId: string, context: Context): Promise<ActionFigures[]> {
  const known = computedOfPlan.get(context.actions) ?? new Map<string, Promise<ActionFigures[]>>();
  computedOfPlan.set(context.actions, known);
  const figures =
    known.get(planId) ??
    context.actions.ofPlan
      .load(planId)
      .then((actions) => Promise.all(actions.map((action) => figuresOf(action, context))));
  known.set(planId, figures);
  return figures;
}

function startOf(plan: PlanMapper): CivilDate | null {
  const start = plan.presentedOn ?? plan.periodStart;
  return start === null ? null : firstDayOf(start as PreciseDate);
}

/** A plan that another one took over asks for no more updates. */
function isOver(plan: PlanMapper, today: CivilDate): boolean {
  return plan.successorOn !== null && firstDayOf(plan.successorOn as PreciseDate) <= today;
}
