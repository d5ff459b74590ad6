import { auditor, lead, NOW, person, TODAY, validator } from '../testing/samples.ts';
import { fullUpdate, LATER, RETURN_REASON, submittedAction } from '../testing/submitted-action.ts';
import { returnUpdate } from './return-update.ts';
import { submitUpdate } from './submit-update.ts';

describe('Returning', () => {
  it('gives the update back to its author with the reason', () => {
    expect(returnUpdate(submittedAction(), { reason: `  ${RETURN_REASON} ` }, validator, { now: LATER })).toMatchObject(
      {
        accepted: true,
        next: { status: 'IN_PROGRESS', openUpdate: { stage: 'RETURNED', authorId: 'lead' } },
        update: { returned: { reason: RETURN_REASON, by: 'validator', at: LATER } },
      },
    );
  });

  it.each([
    ['no reason', '', 'TEXT_EMPTY'],
    ['a reason too short', 'Non.', 'TEXT_TOO_SHORT'],
    ['a reason with NUL', `${RETURN_REASON}\u0000`, 'TEXT_MALFORMED'],
  ])('is refused with %s', (_, text, code) => {
    expect(returnUpdate(submittedAction(), { reason: text }, validator, { now: LATER })).toMatchObject({
      refusal: { code, field: 'reason' },
    });
  });

  it('is refused to those who may not, whatever the reason', () => {
    const both = person('lead', { role: 'LEAD', ministryId: 'justice' }, { role: 'VALIDATOR', ministryId: 'justice' });
    expect(returnUpdate(submittedAction(), { reason: '' }, both, { now: LATER })).toMatchObject({
      refusal: { code: 'AUTHOR_CANNOT_DECIDE' },
    });
    expect(returnUpdate(submittedAction(), { reason: RETURN_REASON }, auditor, { now: LATER })).toMatchObject({
      refusal: { code: 'ONLY_VALIDATORS_DECIDE' },
    });
  });

  it('lets the author submit again under the same name, and the validator see what was asked', () => {
    const back = returnUpdate(submittedAction(), { reason: RETURN_REASON }, validator, { now: LATER });
    const again =
      back.accepted && submitUpdate(back.next, fullUpdate, lead, { updateId: 'u2', now: NOW, today: TODAY });
    expect(again).toMatchObject({
      accepted: true,
      update: { id: 'u1', stage: 'SUBMITTED', returned: { reason: RETURN_REASON } },
    });
  });
});
