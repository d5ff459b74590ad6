import { closeQuestion, questionStage } from '#domain';
import type { QuestionResolvers } from '../../types.generated.ts';
import { viewerMayIn } from '../reading.ts';

export const Question: QuestionResolvers = {
  expectedBy: ({ thread }) => thread.question!.expectedBy,
  closedAt: ({ thread }) => thread.question!.closedAt,
  stage: ({ thread }, _arguments, { today }) => questionStage(thread, today)!,
  viewerCanClose: ({ thread }, _arguments, context) =>
    viewerMayIn(thread.actionId, context, (discussion, viewer) =>
      closeQuestion(discussion, { threadId: thread.id }, viewer, context),
    ),
};
