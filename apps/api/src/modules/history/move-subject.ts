import type { Move } from '#domain';

/** The milestone concerned, by id; null when none is. */
export function milestoneOf(move: Move): string | null {
  return 'milestoneId' in move ? move.milestoneId : null;
}

/** The evidence concerned, by id; null when none is. */
export function evidenceOf(move: Move): string | null {
  if (move.kind === 'NEWLY_EVIDENCED') return move.after;
  return move.kind === 'EVIDENCE_WITHDRAWN' ? move.before : null;
}

/** The contradiction rule concerned, by id; null when none is. */
export function ruleOf(move: Move): string | null {
  if (move.kind === 'CONTRADICTION_OPENED') return move.after;
  return move.kind === 'CONTRADICTION_CLOSED' ? move.before : null;
}

/** The blocker concerned, by id; null when none is. */
export function blockerIdOf(move: Move): string | null {
  return 'blockerId' in move ? move.blockerId : null;
}

/** The decision concerned, by id; null when none is. */
export function decisionIdOf(move: Move): string | null {
  return 'decisionId' in move ? move.decisionId : null;
}

/** What in its action it is about, for moves of one kind to differ by. */
export function subjectOf(move: Move): string {
  return milestoneOf(move) ?? evidenceOf(move) ?? ruleOf(move) ?? blockerIdOf(move) ?? decisionIdOf(move) ?? '';
}
