import { anAction, colleague, lead, validator } from '../testing/samples.ts';
import { fullUpdate, submittedAction } from '../testing/submitted-action.ts';
import { withdrawUpdate } from './withdraw-update.ts';

describe('Withdrawing', () => {
  it('makes the author’s update a draft again', () => {
    expect(withdrawUpdate(submittedAction(), lead)).toMatchObject({
      accepted: true,
      next: { openUpdate: { id: 'u1', stage: 'DRAFT', authorId: 'lead', content: fullUpdate } },
      update: { stage: 'DRAFT' },
    });
  });

  it('is for the author alone', () => {
    expect(withdrawUpdate(submittedAction(), colleague)).toMatchObject({ refusal: { code: 'NOT_THE_AUTHOR' } });
    expect(withdrawUpdate(submittedAction(), validator)).toMatchObject({ refusal: { code: 'ONLY_LEADS_REPORT' } });
    expect(withdrawUpdate(submittedAction(), null)).toMatchObject({ refusal: { code: 'NOT_SIGNED_IN' } });
  });

  it('needs an update that is submitted', () => {
    expect(withdrawUpdate(anAction(), lead)).toMatchObject({ refusal: { code: 'NO_OPEN_UPDATE' } });
    const draft = withdrawUpdate(submittedAction(), lead);
    expect(draft.accepted && withdrawUpdate(draft.next, lead)).toMatchObject({
      refusal: { code: 'UPDATE_NOT_SUBMITTED' },
    });
  });
});
