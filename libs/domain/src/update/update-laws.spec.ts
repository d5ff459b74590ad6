import fc from 'fast-check';
import type { ActionState } from '../action/action-state.ts';
import {
  anAction,
  anUpdate,
  auditor,
  colleague,
  lead,
  NOW,
  otherValidator,
  person,
  someEvidence,
  TODAY,
  validator,
} from '../testing/samples.ts';
import { LATER, numberedIds, promisedMilestones, RETURN_REASON } from '../testing/submitted-action.ts';
import { returnUpdate } from './return-update.ts';
import { submitUpdate } from './submit-update.ts';
import { validateUpdate } from './validate-update.ts';
import { withdrawUpdate } from './withdraw-update.ts';
import type { UpdateOperation } from './update-machine.ts';

describe('Whatever people try, one after the other', () => {
  const people = [
    lead,
    colleague,
    validator,
    otherValidator,
    auditor,
    null,
    person('both', { role: 'LEAD', ministryId: 'justice' }, { role: 'VALIDATOR', ministryId: 'justice' }),
  ];
  const step = fc.record({
    operation: fc.constantFrom<UpdateOperation>('SUBMIT_UPDATE', 'WITHDRAW_UPDATE', 'VALIDATE_UPDATE', 'RETURN_UPDATE'),
    viewer: fc.constantFrom(...people),
  });

  const run = (
    action: ActionState,
    { operation, viewer }: { operation: UpdateOperation; viewer: (typeof people)[number] },
  ) => {
    switch (operation) {
      case 'SUBMIT_UPDATE':
        return submitUpdate(action, anUpdate({ evidence: [someEvidence()] }), viewer, {
          updateId: 'u',
          now: NOW,
          today: TODAY,
        });
      case 'WITHDRAW_UPDATE':
        return withdrawUpdate(action, viewer);
      case 'VALIDATE_UPDATE':
        return validateUpdate(action, viewer, { now: LATER, newId: numberedIds() });
      case 'RETURN_UPDATE':
        return returnUpdate(action, { reason: RETURN_REASON }, viewer, { now: LATER });
    }
  };

  it('A-52 nobody validates what they wrote, and an action has one open update at most', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let action = anAction({ milestones: promisedMilestones });
        for (const taken of steps) {
          const decision = run(action, taken);
          if (!decision.accepted) continue;
          const { update, next } = decision;
          if (taken.operation === 'VALIDATE_UPDATE' || taken.operation === 'RETURN_UPDATE') {
            expect([update.authorId, ...update.coAuthorIds]).not.toContain(taken.viewer?.personId);
          }
          if (action.openUpdate) expect([update.authorId, ...update.coAuthorIds]).toContain(action.openUpdate.authorId);
          expect(next.openUpdate).toEqual(update.stage === 'VALIDATED' ? null : update);
          expect(next.version).toBe(action.version);
          action = next;
        }
      }),
      { numRuns: 500 },
    );
  });
});
