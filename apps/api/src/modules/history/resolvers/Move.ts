import { type Localised, moveSentence } from '#domain';
import { seeBelow } from '../../../graphql/with-as-of.ts';
import { localised } from '../../relay/localised.ts';
import type { MoveResolvers } from '../../types.generated.ts';
import { causeOf } from '../move-cause.ts';
import { evidenceOf, milestoneOf, ruleOf } from '../move-subject.ts';
import { valueOf } from '../move-value.ts';
import type { MoveMapper } from '../schema.mappers.ts';
import { forecastReason, whyMoved } from '../why-moved.ts';

export const Move: MoveResolvers = {
  kind: ({ move }) => move.kind,
  action: (mapper, _arguments, _context, info) => {
    seeBelow(info, viewOf(mapper));
    return mapper.action;
  },
  milestone: (mapper, _arguments, _context, info) => milestoneIn(mapper, seeBelow(info, viewOf(mapper))),
  evidence: (mapper, _arguments, _context, info) => evidenceIn(mapper, seeBelow(info, viewOf(mapper))),
  rule: ({ move }) => ruleOf(move),
  before: async ({ move, comparison }) => valueOf(move, 'before', await comparison.names()),
  after: async ({ move, comparison }) => valueOf(move, 'after', await comparison.names()),
  days: ({ move }) => ('days' in move ? move.days : null),
  reasonCode: async (mapper) => (await forecastReason(mapper))?.reasonCode ?? null,
  reason: whyMoved,
  by: async (mapper, _arguments, { people }) => {
    const id = (await updateBehind(mapper))?.authorId ?? (await causeOf(mapper))?.actorId;
    return id ? people.byId.load(id) : null;
  },
  validatedBy: async (mapper, _arguments, { people }) => {
    const id = (await updateBehind(mapper))?.decidedBy;
    return id ? people.byId.load(id) : null;
  },
  at: async (mapper) => (await causeOf(mapper))?.effectiveAt ?? null,
  on: async (mapper) => (await causeOf(mapper))?.effectiveOn ?? null,
  update: async (mapper, _arguments, _context, info) => {
    seeBelow(info, viewOf(mapper));
    return updateBehind(mapper);
  },
  entry: causeOf,
  sentence: async (mapper, { language }) => localised(await sentenceOf(mapper), language),
};

/** The view that shows what the move is about: that of the later moment, unless it is gone then. */
function viewOf({ move, comparison }: MoveMapper) {
  const isGone = ['DROPPED', 'MILESTONE_DROPPED', 'EVIDENCE_WITHDRAWN'].includes(move.kind);
  return isGone ? comparison.before : comparison.after;
}

async function milestoneIn({ move }: MoveMapper, { milestones }: ReturnType<typeof viewOf>) {
  const id = milestoneOf(move);
  return id === null ? null : milestones.byId.load(id);
}

async function evidenceIn({ move }: MoveMapper, { evidence }: ReturnType<typeof viewOf>) {
  const id = evidenceOf(move);
  return id === null ? null : evidence.byId.load(id);
}

async function updateBehind(mapper: MoveMapper) {
  const updateId = (await causeOf(mapper))?.updateId;
  return updateId ? mapper.comparison.after.updates.byId.load(updateId) : null;
}

async function sentenceOf(mapper: MoveMapper): Promise<Localised> {
  const { move, comparison } = mapper;
  const view = viewOf(mapper);
  const [milestone, evidence, names, { after }] = await Promise.all([
    milestoneIn(mapper, view),
    evidenceIn(mapper, view),
    comparison.names(),
    comparison.drawn(),
  ]);
  return moveSentence(move, {
    title: milestone?.title ?? evidence?.title ?? '',
    leads: move.kind === 'OWNER' ? [names.nameOf(move.before), names.nameOf(move.after)] : [null, null],
    lateSince: after.figures.get(move.actionId)?.lateness.since ?? null,
  });
}
