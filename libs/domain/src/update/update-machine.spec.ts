import { OPERATIONS } from '../permission/operation.ts';
import { nextUpdateStage, UPDATE_TRANSITIONS } from './update-machine.ts';
import { UPDATE_STAGES } from './update-state.ts';

describe('The life of an update', () => {
  /** Written once more by hand. Columns: SUBMIT, WITHDRAW, VALIDATE, RETURN. */
  const EXPECTED = {
    NONE: ['SUBMITTED', null, null, null],
    DRAFT: ['SUBMITTED', null, null, null],
    SUBMITTED: [null, 'DRAFT', 'VALIDATED', 'RETURNED'],
    VALIDATED: [null, null, null, null],
    RETURNED: ['SUBMITTED', null, null, null],
  } as const;
  const operations = ['SUBMIT_UPDATE', 'WITHDRAW_UPDATE', 'VALIDATE_UPDATE', 'RETURN_UPDATE'] as const;

  it.each([null, ...UPDATE_STAGES])('from %s goes where the table says, and nowhere else', (from) => {
    expect(operations.map((operation) => nextUpdateStage(from, operation))).toEqual([...EXPECTED[from ?? 'NONE']]);
  });

  it('is closed: every step is by an operation of the policy, and ends in a stage of the list', () => {
    for (const { operation, to } of UPDATE_TRANSITIONS) {
      expect(OPERATIONS).toContain(operation);
      expect(UPDATE_STAGES).toContain(to);
    }
  });
});
