import { type CommitteeDecision, decisionState } from '#domain';
import type { Context } from '../../context.ts';
import { actionNumbers } from '../actions/of-actions.ts';
import { ordered } from '../relay/ordered.ts';
import type { SortKey } from '../relay/page.ts';
import { dayNumber, lastDay, within } from '../relay/within.ts';
import type { DecisionFilter, DecisionOrderField, OrderDirection } from '../types.generated.ts';
import { decisionOf } from './domain-decision.ts';
import type { DecisionMapper } from './schema.mappers.ts';

/** A decision, with what it is filtered and sorted by. */
export interface DecisionCandidate {
  row: DecisionMapper;
  decision: CommitteeDecision;
  actionNumber: number;
}

type Order = (one: DecisionCandidate, way?: OrderDirection) => SortKey;

const due: Order = ({ row }, way) => ordered(dayNumber(lastDay(row.due)), way);
const taken: Order = ({ row }, way) => ordered(dayNumber(lastDay(row.takenOn)), way);

/** What each order sorts by; the id settles ties. */
export const DECISION_ORDERS: Record<DecisionOrderField, Order> = {
  DUE: due,
  TAKEN: taken,
  ACTION: (one, way) => [...ordered(one.actionNumber, way), ...due(one, way)],
};

/** Those to carry out, by the date due, then those that are done, the newest first. */
export function toDoFirst(one: DecisionCandidate): SortKey {
  return one.decision.done ? [1, ...taken(one, 'DESCENDING'), one.row.id] : [0, ...due(one), one.row.id];
}

/** The decisions of these actions, given with their numbers. */
export async function decisionCandidates(
  actions: ReadonlyMap<string, number>,
  context: Context,
): Promise<DecisionCandidate[]> {
  const rows = await Promise.all([...actions.keys()].map((id) => context.decisions.ofAction.load(id)));
  return Promise.all(
    rows.flat().map(async (row) => ({
      row,
      decision: await decisionOf(row, context),
      actionNumber: actions.get(row.actionId) ?? 0,
    })),
  );
}

/** The decisions of the plan that match every condition of the filter. @throws BAD_USER_INPUT */
export async function selectDecisions(
  planId: string,
  { actions, states, bodies, takenSince, takenUntil, ownerMinistries }: DecisionFilter,
  context: Context,
): Promise<DecisionCandidate[]> {
  const wasTaken = within({ since: takenSince, until: takenUntil }, 'filter.takenSince');
  const all = await decisionCandidates(await actionNumbers(planId, actions, context), context);
  const owners = await Promise.all(
    all.map(async ({ row: { ownerMinistryId } }) =>
      ownerMinistryId === null ? null : ((await context.ministries.byId.load(ownerMinistryId))?.code ?? null),
    ),
  );
  return all.filter(
    ({ row, decision }, place) =>
      (!states || states.includes(decisionState(decision, context.today))) &&
      (!bodies || bodies.includes(row.body)) &&
      wasTaken(row.takenOn) &&
      (!ownerMinistries || ownerMinistries.includes(owners[place] ?? null)),
  );
}
