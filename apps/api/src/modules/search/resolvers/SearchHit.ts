import type { Context } from '../../../context.ts';
import { named } from '../../relay/find-node.ts';
import { pageInOrder } from '../../relay/page.ts';
import type { SearchHitResolvers, SearchKind } from '../../types.generated.ts';
import type { SearchHitMapper } from '../schema.mappers.ts';

const SUBJECTS = {
  RECOMMENDATION: ['Recommendation', ({ recommendations }: Context) => recommendations.byId],
  RESPONSE: ['Recommendation', ({ recommendations }: Context) => recommendations.byId],
  ACTION: ['Action', ({ actions }: Context) => actions.byId],
  MILESTONE: ['Milestone', ({ milestones }: Context) => milestones.byId],
  EVIDENCE: ['Evidence', ({ evidence }: Context) => evidence.byId],
  UPDATE: ['Update', ({ updates }: Context) => updates.byId],
  VERDICT: ['Verdict', ({ verdicts }: Context) => verdicts.byId],
  MESSAGE: ['Message', ({ discussion }: Context) => discussion.messageById],
  QUESTION: ['Message', ({ discussion }: Context) => discussion.messageById],
} as const satisfies Record<SearchKind, unknown>;

const subjectOf = ({ kind, id }: SearchHitMapper, context: Context) => SUBJECTS[kind][1](context).load(id);

export const SearchHit: SearchHitResolvers = {
  subject: async (hit, _arguments, context) => named(SUBJECTS[hit.kind][0], await subjectOf(hit, context))!,
  action: async (hit, _arguments, context) => {
    if (hit.kind === 'ACTION') return context.actions.byId.load(hit.id);
    const subject = await subjectOf(hit, context);
    const actionId = subject && 'actionId' in subject ? subject.actionId : null;
    return actionId === null ? null : context.actions.byId.load(actionId);
  },
  excerpt: ({ parts }, page) => pageInOrder(parts, page),
};
