import { ministriesWorkedFor, questionStage } from '#domain';
import type { Context } from '../../../context.ts';
import type { WorkMapper } from '../../people/schema.mappers.ts';
import { pageOf } from '../../relay/page.ts';
import type { WorkResolvers } from '../../types.generated.ts';
import { readableThreads, readsMessage } from '../reading.ts';
import type { ThreadMapper } from '../schema.mappers.ts';

/** The soonest expected first. */
const soonest = ({ question, id }: ThreadMapper) => [question?.expectedBy ?? '', id] as const;

export const Work: Pick<WorkResolvers, 'askedQuestions' | 'calls' | 'questions'> = {
  askedQuestions: async (work, page, context) => {
    const ministries = ministriesWorkedFor(context.signedIn?.viewer.grants ?? []);
    const open = await openQuestions(work, context, (leadMinistryId) => ministries.includes(leadMinistryId ?? ''));
    const waiting = open.filter((thread) => ['AWAITED', 'LATE'].includes(questionStage(thread, context.today) ?? ''));
    return pageOf(waiting, page, soonest);
  },
  questions: async (work, page, context) => {
    const personId = context.signedIn?.person.id;
    const open = await openQuestions(work, context, () => true);
    return pageOf(
      open.filter(({ messages }) => messages[0]?.authorId === personId),
      page,
      soonest,
    );
  },
  calls: async ({ planId }, page, context) => {
    const calls = await context.discussion.callsFor(context.signedIn?.person.id ?? '', planId);
    return pageOf(
      calls.filter((message) => readsMessage(message, context)),
      page,
      ({ writtenAt, id }) => [-Date.parse(writtenAt), id],
    );
  },
};

/** The questions of the plan that are not closed and that the viewer may read, of the actions led by these. */
async function openQuestions(
  { planId }: WorkMapper,
  context: Context,
  isLedBy: (leadMinistryId: string | null) => boolean,
): Promise<ThreadMapper[]> {
  const ids = await context.discussion.actionsAsked.load(planId);
  const actions = await Promise.all(ids.map(({ id }) => context.actions.byId.load(id)));
  const led = actions.filter((action) => action !== null && isLedBy(action.leadMinistryId));
  const threads = await Promise.all(led.map((action) => readableThreads(action!.id, context)));
  return threads.flat().filter(({ question }) => question !== null && question.closedAt === null);
}
