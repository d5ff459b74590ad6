import { MOVE_KINDS } from './move-kinds.ts';
import type { FactMoved, Move } from './move.ts';
import { milestoneMoves } from './milestone-moves.ts';
import type { ActionPicture, PlanPicture } from './plan-picture.ts';

/**
 * What is not the same in two pictures of one plan: by action in the order of `after` (then those dropped), for one
 * action the weightiest kind first and, within a kind, the greatest number of days. The same pictures give none.
 * `applyMoves(before, movesBetween(before, after))` has the actions of `after`.
 */
export function movesBetween(before: PlanPicture, after: PlanPicture): Move[] {
  const there = [...after.actions].flatMap(([actionId, is]): Move[] => {
    const was = before.actions.get(actionId);
    if (!was) return [{ kind: 'ADDED', actionId, before: null, after: is }];
    return factsMoved(was, is)
      .sort(byWeight)
      .map((fact): Move => ({ actionId, ...fact }));
  });
  const gone = [...before.actions].filter(([actionId]) => !after.actions.has(actionId));
  return [...there, ...gone.map(([actionId, was]): Move => ({ kind: 'DROPPED', actionId, before: was, after: null }))];
}

function factsMoved(before: ActionPicture, after: ActionPicture): FactMoved[] {
  return [
    ...statusMoves(before, after),
    ...latenessMoves(before, after),
    ...plainMoves(before, after),
    ...milestoneMoves(before.milestones, after.milestones),
    ...contradictionMoves(before, after),
    ...evidenceMoves(before, after),
    ...blockerMoves(before, after),
    ...decisionMoves(before, after),
  ];
}

/** A status that became « réalisée » is of its own kind, and so is one that only became better known. */
function statusMoves(before: ActionPicture, after: ActionPicture): FactMoved[] {
  const facts = {
    before: before.status,
    after: after.status,
    wasDeduced: before.statusIsDeduced,
    isDeduced: after.statusIsDeduced,
  };
  if (facts.before !== facts.after && facts.after === 'DONE') return [{ kind: 'NEWLY_DONE', ...facts }];
  if (facts.before !== facts.after) return [{ kind: 'STATUS', ...facts }];
  return facts.wasDeduced === facts.isDeduced ? [] : [{ kind: 'STATUS_BASIS', ...facts }];
}

function latenessMoves(before: ActionPicture, after: ActionPicture): FactMoved[] {
  if (before.isLate === after.isLate) return [];
  return [
    after.isLate
      ? { kind: 'NEWLY_LATE', before: false, after: true }
      : { kind: 'NO_LONGER_LATE', before: true, after: false },
  ];
}

function plainMoves(before: ActionPicture, after: ActionPicture): FactMoved[] {
  const moves: FactMoved[] = [
    { kind: 'CONFIDENCE', before: before.confidence, after: after.confidence },
    { kind: 'OWNER', before: before.leadMinistryId, after: after.leadMinistryId },
    { kind: 'VERDICT', before: before.verdict, after: after.verdict },
  ];
  return moves.filter((move) => move.before !== move.after);
}

function evidenceMoves(before: ActionPicture, after: ActionPicture): FactMoved[] {
  return [
    ...added(before.evidence, after.evidence).map((id): FactMoved => ({
      kind: 'NEWLY_EVIDENCED',
      before: null,
      after: id,
    })),
    ...added(after.evidence, before.evidence).map((id): FactMoved => ({
      kind: 'EVIDENCE_WITHDRAWN',
      before: id,
      after: null,
    })),
  ];
}

function contradictionMoves(before: ActionPicture, after: ActionPicture): FactMoved[] {
  const [was, is] = [before.contradictions, after.contradictions];
  return [
    ...added(was, is).map((id): FactMoved => ({ kind: 'CONTRADICTION_OPENED', before: null, after: id })),
    ...added(is, was).map((id): FactMoved => ({ kind: 'CONTRADICTION_CLOSED', before: id, after: null })),
  ];
}

/** Blockers and decisions stay once they are there: a picture of a later moment has all those of an earlier one. */
function blockerMoves({ blockers: was }: ActionPicture, { blockers: is }: ActionPicture): FactMoved[] {
  return [...is].flatMap(([blockerId, after]): FactMoved[] => {
    const before = was.get(blockerId);
    if (before === undefined) return [{ kind: 'BLOCKER_RAISED', blockerId, before: null, after }];
    return before === after ? [] : [{ kind: 'BLOCKER_MOVED', blockerId, before, after }];
  });
}

function decisionMoves({ decisions: was }: ActionPicture, { decisions: is }: ActionPicture): FactMoved[] {
  return [...is].flatMap(([decisionId, after]): FactMoved[] => {
    const before = was.get(decisionId);
    if (before === undefined) return [{ kind: 'DECISION_TAKEN', decisionId, before: null, after }];
    return before === after ? [] : [{ kind: 'DECISION_DONE', decisionId, before, after }];
  });
}

/** What the second set has more. */
function added<T>(first: ReadonlySet<T>, second: ReadonlySet<T>): T[] {
  return [...second].filter((one) => !first.has(one));
}

function byWeight(one: FactMoved, other: FactMoved): number {
  const days = (move: FactMoved) => ('days' in move ? Math.abs(move.days ?? 0) : 0);
  return MOVE_KINDS.indexOf(one.kind) - MOVE_KINDS.indexOf(other.kind) || days(other) - days(one);
}
