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
import { type PlanStores, storesOfPlan, storesWith } from '../../kept-plans.ts';
import type { MilestoneMapper } from '../milestones/schema.mappers.ts';
import type { PlanMapper } from '../plans/schema.mappers.ts';
import { domainMilestone } from './domain-milestone.ts';
import type { ActionMapper } from './schema.mappers.ts';

/** An action with what the rules derive from it: stored nowhere, computed for the day asked. */
export interface ActionFigures {
  readonly action: ActionMapper;
  readonly rows: readonly MilestoneMapper[];
  readonly milestones: readonly Milestone[];
  /** What the rules were given. */
  readonly facts: ActionFacts;
  readonly progress: Progress;
  readonly lateness: Lateness;
  readonly contradictions: readonly Contradiction[];
}

/** The figures already computed on what was read together, by action; those of rows read anew are computed anew. */
const computed = new WeakMap<PlanStores['memory'], Map<string, Promise<ActionFigures>>>();

/** The figures of one action. Actions of one list share their queries, and the fields of one action its figures. */
export function figuresOf(action: ActionMapper, context: Context): Promise<ActionFigures> {
  const stores = storesWith(action.planId, context);
  const known = computed.get(stores.memory) ?? new Map<string, Promise<ActionFigures>>();
  computed.set(stores.memory, known);
  const key = `${action.id} ${action.version}`;
  const figures = known.get(key) ?? compute(action, stores, context);
  known.set(key, figures);
  // What failed once is tried again.
  figures.catch(() => known.delete(key));
  return figures;
}

async function compute(action: ActionMapper, stores: PlanStores, context: Context): Promise<ActionFigures> {
  const [plan, rows, proofs, verdicts, needs] = await Promise.all([
    context.plans.byId.load(action.planId),
    stores.milestones.ofAction.load(action.id),
    stores.evidence.proofsOf.load(action.id),
    stores.verdicts.ofAction.load(action.id),
    stores.actions.needsOf.load(action.id),
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
    facts,
    progress: progressOf(milestones, context.today),
    lateness: lateness(facts, context.today),
    contradictions: contradictionsOf(facts, context.today),
  };
}

const computedOfPlan = new WeakMap<PlanStores['memory'], Map<string, Promise<ActionFigures[]>>>();

/** The figures of every action of a plan, by number. */
export async function figuresOfPlan(planId: string, context: Context): Promise<ActionFigures[]> {
  const { actions, memory } = await storesOfPlan(planId, context);
  const known = computedOfPlan.get(memory) ?? new Map<string, Promise<ActionFigures[]>>();
  computedOfPlan.set(memory, known);
  const figures =
    known.get(planId) ??
    actions.ofPlan.load(planId).then((all) => Promise.all(all.map((action) => figuresOf(action, context))));
  known.set(planId, figures);
  figures.catch(() => known.delete(planId));
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
