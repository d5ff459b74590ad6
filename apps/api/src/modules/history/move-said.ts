import { type Localised, moveSentence } from '#domain';
import { blockerIdOf, decisionIdOf, evidenceOf, milestoneOf } from './move-subject.ts';
import type { MoveMapper } from './schema.mappers.ts';

/** The view that shows what the move is about: that of the later moment, unless it is gone then. */
export function viewOf({ move, comparison }: MoveMapper) {
  const isGone = ['DROPPED', 'MILESTONE_DROPPED', 'EVIDENCE_WITHDRAWN'].includes(move.kind);
  return isGone ? comparison.before : comparison.after;
}

/** The milestone that the move is about, null when it is about none. */
export async function milestoneIn({ move }: MoveMapper, { milestones }: ReturnType<typeof viewOf>) {
  const id = milestoneOf(move);
  return id === null ? null : milestones.byId.load(id);
}

/** The evidence that the move is about, null when it is about none. */
export async function evidenceIn({ move }: MoveMapper, { evidence }: ReturnType<typeof viewOf>) {
  const id = evidenceOf(move);
  return id === null ? null : evidence.byId.load(id);
}

/** The blocker that the move is about, null when it is about none. */
export async function blockerIn({ move }: MoveMapper, { blockers }: ReturnType<typeof viewOf>) {
  const id = blockerIdOf(move);
  return id === null ? null : blockers.byId.load(id);
}

/** The decision that the move is about, null when it is about none. */
export async function decisionIn({ move }: MoveMapper, { decisions }: ReturnType<typeof viewOf>) {
  const id = decisionIdOf(move);
  return id === null ? null : decisions.byId.load(id);
}

/** The move, for a person. */
export async function sentenceOf(mapper: MoveMapper): Promise<Localised> {
  const { move, comparison } = mapper;
  const view = viewOf(mapper);
  const [milestone, evidence, blocker, decision, names, { after }] = await Promise.all([
    milestoneIn(mapper, view),
    evidenceIn(mapper, view),
    blockerIn(mapper, view),
    decisionIn(mapper, view),
    comparison.names(),
    comparison.drawn(),
  ]);
  return moveSentence(move, {
    title: milestone?.title ?? evidence?.title ?? blocker?.text ?? decision?.text ?? '',
    leads: move.kind === 'OWNER' ? [names.nameOf(move.before), names.nameOf(move.after)] : [null, null],
    lateSince: after.figures.get(move.actionId)?.lateness.since ?? null,
  });
}
