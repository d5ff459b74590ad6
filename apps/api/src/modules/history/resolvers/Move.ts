import { seeBelow } from '../../../graphql/with-as-of.ts';
import { localised } from '../../relay/localised.ts';
import type { MoveResolvers } from '../../types.generated.ts';
import { causeOf } from '../move-cause.ts';
import { blockerIn, decisionIn, evidenceIn, milestoneIn, sentenceOf, viewOf } from '../move-said.ts';
import { ruleOf } from '../move-subject.ts';
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
  blocker: (mapper, _arguments, _context, info) => blockerIn(mapper, seeBelow(info, viewOf(mapper))),
  decision: (mapper, _arguments, _context, info) => decisionIn(mapper, seeBelow(info, viewOf(mapper))),
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

async function updateBehind(mapper: MoveMapper) {
  const updateId = (await causeOf(mapper))?.updateId;
  return updateId ? mapper.comparison.after.updates.byId.load(updateId) : null;
}
