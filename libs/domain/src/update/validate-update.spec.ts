import type { ActionState } from '../action/action-state.ts';
import {
  aFile,
  aMilestone,
  anAction,
  anUpdate,
  colleague,
  keptEvidence,
  on,
  otherValidator,
  person,
  TODAY,
  someEvidence,
  validator,
} from '../testing/samples.ts';
import {
  fullUpdate,
  LATER,
  numberedIds,
  promisedMilestones,
  RETURN_REASON,
  submittedAction,
} from '../testing/submitted-action.ts';
import { submitUpdate } from './submit-update.ts';
import { returnUpdate } from './return-update.ts';
import { validateUpdate } from './validate-update.ts';

const validate = (action: ActionState, viewer = validator, now = LATER) =>
  validateUpdate(action, viewer, { now, newId: numberedIds() });

describe('Validating', () => {
  it('lets what the update declares take effect', () => {
    const decision = validate(submittedAction(fullUpdate, { evidence: [keptEvidence()] }));
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
          promisedMilestones[2],
        ],
        evidence: [
          keptEvidence(),
          { id: 'new-1', milestoneId: 'm1', status: null, title: 'Le décret' },
          { id: 'new-2', milestoneId: null, status: 'DONE', title: 'Le bilan' },
        ],
      },
      update: { id: 'u1', stage: 'VALIDATED', authorId: 'lead', validated: { by: 'validator', for: null, at: LATER } },
    });
  });

  it('keeps a file that was given without an address as such', () => {
    const evidence = [someEvidence({ kind: 'FILE', url: '', file: aFile() })];
    const decision = validate(submittedAction(anUpdate({ evidence })));
    expect(decision.accepted && decision.next.evidence).toMatchObject([
      { url: null, file: aFile(), status: 'IN_PROGRESS', visibility: 'READERS' },
    ]);
  });

  it('does not ask again what the kinds of its evidence ask for: rules may have come since', () => {
    const waiting = submittedAction(anUpdate({ evidence: [someEvidence()] }));
    const open = waiting.openUpdate!;
    const content = { ...open.content, evidence: [someEvidence({ reference: null, dated: null })] };
    expect(validate({ ...waiting, openUpdate: { ...open, content } }).accepted).toBe(true);
  });

  it('makes a deduced status a declared one, even when it stays the same', () => {
    const action = submittedAction(anUpdate(), { statusIsDeduced: true, statusReason: 'Déduit d’un communiqué.' });
    expect(validate(action)).toMatchObject({
      next: { status: 'IN_PROGRESS', statusIsDeduced: false, statusReason: null },
    });
  });

  it('keeps the reason of a status that is kept, and drops that of one that is left', () => {
    const suspended = { status: 'SUSPENDED', statusReason: 'En attente du budget.' } as const;
    expect(validate(submittedAction(anUpdate({ status: 'SUSPENDED' }), suspended))).toMatchObject({
      next: { statusReason: 'En attente du budget.' },
    });
    expect(validate(submittedAction(anUpdate({ status: 'IN_PROGRESS' }), suspended))).toMatchObject({
      next: { statusReason: null },
    });
  });

  it('judges dates on the day of submission: waiting spoils nothing', () => {
    expect(validate(submittedAction(), validator, '2030-01-01T00:00:00Z').accepted).toBe(true);
  });

  it('B-65 reviews the update again: the action may have changed meanwhile', () => {
    const action = submittedAction();
    const meanwhile = {
      ...action,
      milestones: [aMilestone({ id: 'm1', actual: on('2026-10') }), ...promisedMilestones.slice(1)],
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
    expect(validate(submittedAction(), viewer)).toMatchObject({ accepted: false, refusal: { code } });
  });

  it('is refused to whoever wrote what a colleague took up, even as a validator', () => {
    const returned = returnUpdate(submittedAction(anUpdate()), { reason: RETURN_REASON }, validator, { now: LATER });
    const taken = submitUpdate(returned.accepted ? returned.next : anAction(), anUpdate(), colleague, {
      updateId: 'other',
      now: LATER,
      today: TODAY,
    });
    const both = person('lead', { role: 'VALIDATOR', ministryId: 'justice' });
    expect(taken.accepted && validate(taken.next, both)).toMatchObject({ refusal: { code: 'AUTHOR_CANNOT_DECIDE' } });
    expect(taken.accepted && validate(taken.next)).toMatchObject({ accepted: true });
  });

  describe('by a deputy', () => {
    const standIn = (...principals: string[]) =>
      person(
        'stand-in',
        ...principals.map((onBehalfOf) => ({ role: 'VALIDATOR' as const, ministryId: 'justice', onBehalfOf })),
      );

    it('is done in the name of whom they stand in for', () => {
      expect(validate(submittedAction(), standIn('validator'))).toMatchObject({
        update: { validated: { by: 'stand-in', for: 'validator' } },
      });
      const own = person('both', ...standIn('validator').grants, { role: 'VALIDATOR', ministryId: 'justice' });
      expect(validate(submittedAction(), own)).toMatchObject({ update: { validated: { by: 'both', for: null } } });
    });

    it('A-52 is refused in the place of the author, or of anybody who had a hand in it', () => {
      const refused = { refusal: { code: 'AUTHOR_CANNOT_DECIDE' } };
      expect(validate(submittedAction(), standIn('lead'))).toMatchObject(refused);
      const action = submittedAction();
      const helped = { ...action, openUpdate: { ...action.openUpdate!, coAuthorIds: ['validator'] } };
      expect(validate(helped, standIn('validator'))).toMatchObject(refused);
      expect(validate(helped, standIn('validator', 'other'))).toMatchObject({
        update: { validated: { for: 'other' } },
      });
    });
  });

  describe('into a campaign', () => {
    const into = (openCampaignId: string | null) => submittedAction(anUpdate(), { openCampaignId });

    it('keeps it in the one that is open', () => {
      expect(validate(into('c1'))).toMatchObject({ update: { campaignId: 'c1' } });
    });

    it('is refused once it is closed, and goes into the next one', () => {
      expect(validate({ ...into('c1'), openCampaignId: null })).toMatchObject({ refusal: { code: 'CAMPAIGN_LOCKED' } });
      expect(validate({ ...into('c1'), openCampaignId: 'c2' })).toMatchObject({ update: { campaignId: 'c2' } });
    });

    it('takes in what was submitted before it opened; between two, an update belongs to none', () => {
      expect(validate({ ...into(null), openCampaignId: 'c2' })).toMatchObject({ update: { campaignId: 'c2' } });
      expect(validate(into(null))).toMatchObject({ update: { campaignId: null } });
    });
  });

  it('needs an update that is submitted', () => {
    expect(validate(anAction())).toMatchObject({ refusal: { code: 'NO_OPEN_UPDATE' } });
    const back = returnUpdate(submittedAction(), { reason: RETURN_REASON }, validator, { now: LATER });
    expect(back.accepted && validate(back.next)).toMatchObject({ refusal: { code: 'UPDATE_NOT_SUBMITTED' } });
  });
});
