import type { CampaignAnswersResolvers } from '../../types.generated.ts';
import { answersOf } from '../asked-actions.ts';

export const CampaignAnswers: CampaignAnswersResolvers = {
  asked: (asked) => answersOf(asked).asked,
  answered: (asked) => answersOf(asked).answered,
  validated: (asked) => answersOf(asked).validated,
  waiting: (asked) => answersOf(asked).waiting,
  returned: (asked) => answersOf(asked).returned,
  missing: (asked) => answersOf(asked).missing,
};
