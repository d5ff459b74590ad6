import fc from 'fast-check';
import type { ActionState } from '../action/action-state.ts';
import { OPERATIONS } from '../permission/operation.ts';
import {
  aMilestone,
  anAction,
  anUpdate,
  auditor,
  colleague,
  keptEvidence,
  lead,
  NOW,
  on,
  otherValidator,
  person,
  someEvidence,
  TODAY,
  validator,
} from '../testing/samples.ts';
import { returnUpdate } from './return-update.ts';
import { submitUpdate } from './submit-update.ts';
import type { UpdateContent } from './update-content.ts';
import { nextUpdateStage, UPDATE_TRANSITIONS } from './update-machine.ts';
import type { UpdateOperation } from './update-machine.ts';
import { UPDATE_STAGES } from './update-state.ts';
import { validateUpdate } from './validate-update.ts';
import { withdrawUpdate } from './withdraw-update.ts';

const LATER = '2027-01-15T10:00:00Z';
const reason = 'Joignez le décret publié.';

const milestones = [
  aMilestone({ id: 'm1', baseline: on('2026-10') }),
  aMilestone({ id: 'm2', baseline: on('2026-11') }),
  aMilestone({ id: 'm3', baseline: on('2027') }),
];

const full = anUpdate({
  status: 'DONE',
  statusReason: 'Tout est publié.',
  confidence: 'SECURED',
  milestonesReached: [{ milestoneId: 'm1', on: on('2026-11-20'), evidence: someEvidence({ title: 'Le décret' }) }],
  forecastsMoved: [
    { milestoneId: 'm2', forecast: on('2026-12'), reasonCode: 'LEGAL', reason: 'Avis attendu en décembre.' },
  ],
  evidence: [someEvidence({ url: 'https://a.fr/2', title: 'Le bilan' })],
});

/** An action on which `lead` has submitted this. */
function submitted(content: UpdateContent = full, parts: Partial<ActionState> = {}): ActionState {
  const decision = submitUpdate(anAction({ milestones, ...parts }), content, lead, {
    updateId: 'u1',
    now: NOW,
    today: TODAY,
  });
  if (!decision.accepted) throw new Error(decision.refusal.code);
  return decision.next;
}

const ids = () => {
  let count = 0;
  return () => `new-${(count += 1)}`;
};
const validate = (action: ActionState, viewer = validator, now = LATER) =>
  validateUpdate(action, viewer, { now, newId: ids() });

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

describe('Withdrawing', () => {
  it('makes the author’s update a draft again', () => {
    expect(withdrawUpdate(submitted(), lead)).toMatchObject({
      accepted: true,
      next: { openUpdate: { id: 'u1', stage: 'DRAFT', authorId: 'lead', content: full } },
      update: { stage: 'DRAFT' },
    });
  });

  it('is for the author alone', () => {
    expect(withdrawUpdate(submitted(), colleague)).toMatchObject({ refusal: { code: 'NOT_THE_AUTHOR' } });
    expect(withdrawUpdate(submitted(), validator)).toMatchObject({ refusal: { code: 'ONLY_LEADS_REPORT' } });
    expect(withdrawUpdate(submitted(), null)).toMatchObject({ refusal: { code: 'NOT_SIGNED_IN' } });
  });

  it('needs an update that is submitted', () => {
    expect(withdrawUpdate(anAction(), lead)).toMatchObject({ refusal: { code: 'NO_OPEN_UPDATE' } });
    const draft = withdrawUpdate(submitted(), lead);
    expect(draft.accepted && withdrawUpdate(draft.next, lead)).toMatchObject({
      refusal: { code: 'UPDATE_NOT_SUBMITTED' },
    });
  });
});

describe('Returning', () => {
  it('gives the update back to its author with the reason', () => {
    expect(returnUpdate(submitted(), { reason: `  ${reason} ` }, validator, { now: LATER })).toMatchObject({
      accepted: true,
      next: { status: 'IN_PROGRESS', openUpdate: { stage: 'RETURNED', authorId: 'lead' } },
      update: { returned: { reason, by: 'validator', at: LATER } },
    });
  });

  it.each([
    ['no reason', '', 'TEXT_EMPTY'],
    ['a reason too short', 'Non.', 'TEXT_TOO_SHORT'],
    ['a reason with NUL', `${reason}\u0000`, 'TEXT_MALFORMED'],
  ])('is refused with %s', (_, text, code) => {
    expect(returnUpdate(submitted(), { reason: text }, validator, { now: LATER })).toMatchObject({
      refusal: { code, field: 'reason' },
    });
  });

  it('is refused to those who may not, whatever the reason', () => {
    const both = person('lead', { role: 'LEAD', ministryId: 'justice' }, { role: 'VALIDATOR', ministryId: 'justice' });
    expect(returnUpdate(submitted(), { reason: '' }, both, { now: LATER })).toMatchObject({
      refusal: { code: 'AUTHOR_CANNOT_DECIDE' },
    });
    expect(returnUpdate(submitted(), { reason }, auditor, { now: LATER })).toMatchObject({
      refusal: { code: 'ONLY_VALIDATORS_DECIDE' },
    });
  });

  it('lets the author submit again under the same name, and the validator see what was asked', () => {
    const back = returnUpdate(submitted(), { reason }, validator, { now: LATER });
    const again = back.accepted && submitUpdate(back.next, full, lead, { updateId: 'u2', now: NOW, today: TODAY });
    expect(again).toMatchObject({ accepted: true, update: { id: 'u1', stage: 'SUBMITTED', returned: { reason } } });
  });
});

describe('Validating', () => {
  it('lets what the update declares take effect', () => {
    const decision = validate(submitted(full, { evidence: [keptEvidence()] }));
    expect(decision).toMatchObject({
      accepted: true,
      next: {
        version: 4,
        status: 'DONE',
        statusReason: 'Tout est publié.',
        confidence: 'SECURED',
        openUpdate: null,
        milestones: [
          { id: 'm1', actual: '2026-11-20', baseline: '2026-10' },
          { id: 'm2', actual: null, forecast: '2026-12', postponements: 1, baseline: '2026-11' },
          milestones[2],
        ],
        evidence: [
          keptEvidence(),
          { id: 'new-1', milestoneId: 'm1', title: 'Le décret' },
          { id: 'new-2', milestoneId: null, title: 'Le bilan' },
        ],
      },
      update: { id: 'u1', stage: 'VALIDATED', authorId: 'lead', validated: { by: 'validator', at: LATER } },
    });
  });

  it('makes a deduced status a declared one, even when it stays the same', () => {
    const action = submitted(anUpdate(), { statusIsDeduced: true, statusReason: 'Déduit d’un communiqué.' });
    expect(validate(action)).toMatchObject({ next: { status: 'IN_PROGRESS', statusIsDeduced: false, statusReason: null } });
  });

  it('keeps the reason of a status that is kept, and drops that of one that is left', () => {
    const suspended = { status: 'SUSPENDED', statusReason: 'En attente du budget.' } as const;
    expect(validate(submitted(anUpdate({ status: 'SUSPENDED' }), suspended))).toMatchObject({
      next: { statusReason: 'En attente du budget.' },
    });
    expect(validate(submitted(anUpdate({ status: 'IN_PROGRESS' }), suspended))).toMatchObject({
      next: { statusReason: null },
    });
  });

  it('judges dates on the day of submission: waiting spoils nothing', () => {
    expect(validate(submitted(), validator, '2030-01-01T00:00:00Z').accepted).toBe(true);
  });

  it('B-65 reviews the update again: the action may have changed meanwhile', () => {
    const action = submitted();
    const meanwhile = {
      ...action,
      milestones: [aMilestone({ id: 'm1', actual: on('2026-10') }), ...milestones.slice(1)],
    };
    expect(validate(meanwhile)).toMatchObject({ accepted: false, refusal: { code: 'MILESTONE_ALREADY_REACHED' } });
  });

  it.each([
    [
      'the author, even as a validator',
      person('lead', { role: 'VALIDATOR', ministryId: 'justice' }),
      'AUTHOR_CANNOT_DECIDE',
    ],
    ['a lead of the same ministry', colleague, 'ONLY_VALIDATORS_DECIDE'],
    ['a validator of another ministry', otherValidator, 'NOT_LEAD_MINISTRY'],
    ['a coordinator', person('c', 'COORDINATOR'), 'ONLY_VALIDATORS_DECIDE'],
    ['a token', { ...validator, via: 'TOKEN' } as const, 'TOKEN_READ_ONLY'],
  ])('is refused to %s', (_, viewer, code) => {
    expect(validate(submitted(), viewer)).toMatchObject({ accepted: false, refusal: { code } });
  });

  it('needs an update that is submitted', () => {
    expect(validate(anAction())).toMatchObject({ refusal: { code: 'NO_OPEN_UPDATE' } });
    const back = returnUpdate(submitted(), { reason }, validator, { now: LATER });
    expect(back.accepted && validate(back.next)).toMatchObject({ refusal: { code: 'UPDATE_NOT_SUBMITTED' } });
  });
});

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
        return validateUpdate(action, viewer, { now: LATER, newId: ids() });
      case 'RETURN_UPDATE':
        return returnUpdate(action, { reason }, viewer, { now: LATER });
    }
  };

  it('A-52 nobody validates what they wrote, and an action has one open update at most', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let action = anAction({ milestones });
        for (const taken of steps) {
          const decision = run(action, taken);
          if (!decision.accepted) continue;
          const { update, next } = decision;
          if (taken.operation === 'VALIDATE_UPDATE' || taken.operation === 'RETURN_UPDATE') {
            expect(taken.viewer?.personId).not.toBe(update.authorId);
          }
          if (action.openUpdate) expect(update.authorId).toBe(action.openUpdate.authorId);
          expect(next.openUpdate).toEqual(update.stage === 'VALIDATED' ? null : update);
          expect(next.version).toBe(action.version);
          action = next;
        }
      }),
      { numRuns: 500 },
    );
  });
});
