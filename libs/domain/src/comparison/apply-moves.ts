import type { Move } from './move.ts';
import type { ActionPicture, MilestonePicture, PlanPicture } from './plan-picture.ts';

/**
 * The actions after these moves: what a move says is enough to make it again, whoever reads them by machine.
 * Moves of actions or milestones that the picture does not have are left out.
 */
export function applyMoves(before: PlanPicture['actions'], moves: readonly Move[]): PlanPicture['actions'] {
  const actions = new Map(before);
  for (const move of moves) {
    const action = actions.get(move.actionId);
    if (move.kind === 'ADDED') actions.set(move.actionId, move.after);
    else if (move.kind === 'DROPPED') actions.delete(move.actionId);
    else if (action) actions.set(move.actionId, applied(action, move));
  }
  return actions;
}

function applied(action: ActionPicture, move: Exclude<Move, { kind: 'ADDED' | 'DROPPED' }>): ActionPicture {
  switch (move.kind) {
    case 'STATUS':
    case 'NEWLY_DONE':
    case 'STATUS_BASIS':
      return { ...action, status: move.after, statusIsDeduced: move.isDeduced };
    case 'CONFIDENCE':
      return { ...action, confidence: move.after };
    case 'OWNER':
      return { ...action, leadMinistryId: move.after };
    case 'VERDICT':
      return { ...action, verdict: move.after };
    case 'NEWLY_LATE':
    case 'NO_LONGER_LATE':
      return { ...action, isLate: move.after };
    case 'NEWLY_EVIDENCED':
    case 'EVIDENCE_WITHDRAWN':
      return { ...action, evidence: replaced(action.evidence, move) };
    case 'CONTRADICTION_OPENED':
    case 'CONTRADICTION_CLOSED':
      return { ...action, contradictions: replaced(action.contradictions, move) };
    case 'BLOCKER_RAISED':
    case 'BLOCKER_MOVED':
      return { ...action, blockers: new Map(action.blockers).set(move.blockerId, move.after) };
    case 'DECISION_TAKEN':
    case 'DECISION_DONE':
      return { ...action, decisions: new Map(action.decisions).set(move.decisionId, move.after) };
    case 'MILESTONE_ADDED':
      return { ...action, milestones: new Map(action.milestones).set(move.milestoneId, move.after) };
    case 'MILESTONE_DROPPED':
      return { ...action, milestones: new Map([...action.milestones].filter(([id]) => id !== move.milestoneId)) };
    case 'FORECAST':
      return dated(action, move.milestoneId, {
        promised: move.after,
        ...(move.isBaseline ? { baseline: move.after } : {}),
      });
    case 'BASELINE':
      return dated(action, move.milestoneId, { baseline: move.after });
    case 'MILESTONE_REACHED':
    case 'MILESTONE_CORRECTED':
      return dated(action, move.milestoneId, { actual: move.after });
  }
}

function replaced<T>(set: ReadonlySet<T>, { before, after }: { before: T | null; after: T | null }): ReadonlySet<T> {
  const kept = [...set].filter((one) => one !== before);
  return new Set(after === null ? kept : [...kept, after]);
}

function dated(action: ActionPicture, id: string, dates: Partial<MilestonePicture>): ActionPicture {
  const milestone = action.milestones.get(id);
  if (!milestone) return action;
  return { ...action, milestones: new Map(action.milestones).set(id, { ...milestone, ...dates }) };
}
