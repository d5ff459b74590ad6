import { refusalSentence } from '../refusal/refusal.ts';
import type { ActionState } from '../action/action-state.ts';
import type { Viewer } from '../permission/viewer.ts';
import {
  aMilestone,
  anAction,
  anUpdate,
  colleague,
  keptEvidence,
  lead,
  NOW,
  on,
  otherLead,
  someEvidence,
  TODAY,
  validator,
} from '../testing/samples.ts';
import { maySubmitUpdate, submitUpdate } from './submit-update.ts';
import type { UpdateContent } from './update-content.ts';
import type { UpdateStage, UpdateState } from './update-state.ts';

const milestones = [
  aMilestone({ id: 'm1', baseline: on('2026-10') }),
  aMilestone({ id: 'm2', baseline: on('2026-12') }),
  aMilestone({ id: 'done', baseline: on('2022'), actual: on('2022') }),
];
const stamp = { updateId: 'u1', now: NOW, today: TODAY };

const submit = (
  content: Partial<UpdateContent> = {},
  action: Partial<ActionState> = {},
  viewer: Viewer | null = lead,
) => submitUpdate(anAction({ milestones, ...action }), anUpdate(content), viewer, stamp);

const open = (stage: UpdateStage, authorId = 'lead'): UpdateState => ({
  id: 'u0',
  stage,
  authorId,
  content: anUpdate(),
  submittedAt: '2026-11-01T08:00:00Z',
  returned: { reason: 'Précisez la date.', by: 'validator', at: '2026-11-02T08:00:00Z' },
  validated: null,
});

describe('Submitting an update', () => {
  it('opens it on the action and changes nothing else before it is validated', () => {
    const action = anAction({ milestones });
    const content = anUpdate({
      milestonesReached: [{ milestoneId: 'm1', on: on('2026-11'), evidence: someEvidence() }],
    });
    const decision = submitUpdate(action, content, lead, stamp);
    expect(decision).toEqual({
      accepted: true,
      next: { ...action, openUpdate: decision.accepted && decision.update },
      update: {
        id: 'u1',
        stage: 'SUBMITTED',
        authorId: 'lead',
        content,
        submittedAt: NOW,
        returned: null,
        validated: null,
      },
    });
  });

  it('keeps texts without the blanks around them, and no field that nobody declared (A-43)', () => {
    const evidence = {
      ...someEvidence({ title: ' Décret ', url: ' https://a.fr ', reference: ' n° 1 ' }),
      isAdmin: true,
    };
    const decision = submit({
      narrative: '  Texte relu.\n',
      status: 'SUSPENDED',
      statusReason: '  En attente du budget.  ',
      evidence: [evidence],
      forecastsMoved: [
        { milestoneId: 'm2', forecast: on('2027'), reasonCode: 'BUDGET', reason: ' Crédits non ouverts. ' },
      ],
    });
    expect(decision.accepted && decision.update.content).toEqual({
      ...anUpdate({ status: 'SUSPENDED', statusReason: 'En attente du budget.', narrative: 'Texte relu.' }),
      evidence: [someEvidence({ title: 'Décret', url: 'https://a.fr', reference: 'n° 1' })],
      forecastsMoved: [{ milestoneId: 'm2', forecast: '2027', reasonCode: 'BUDGET', reason: 'Crédits non ouverts.' }],
    });
  });

  it.each(['DRAFT', 'RETURNED'] as const)('takes the author’s own %s up again, under the same name', (stage) => {
    expect(submit({}, { openUpdate: open(stage) })).toMatchObject({
      accepted: true,
      update: { id: 'u0', stage: 'SUBMITTED', submittedAt: NOW, returned: { reason: 'Précisez la date.' } },
    });
  });

  it('is refused while one’s own is waiting for validation', () => {
    expect(submit({}, { openUpdate: open('SUBMITTED') })).toMatchObject({
      refusal: { code: 'UPDATE_ALREADY_SUBMITTED' },
    });
  });

  it.each(['DRAFT', 'SUBMITTED', 'RETURNED'] as const)('is refused while a colleague’s is open as %s', (stage) => {
    expect(submit({}, { openUpdate: open(stage) }, colleague)).toMatchObject({
      refusal: { code: 'UPDATE_OPEN_BY_ANOTHER' },
    });
  });

  it.each([
    ['nobody', null, {}, 'NOT_SIGNED_IN'],
    ['a lead of another ministry', otherLead, {}, 'NOT_LEAD_MINISTRY'],
    ['a validator', validator, {}, 'ONLY_LEADS_REPORT'],
    ['a token', { ...lead, via: 'TOKEN' } as const, {}, 'TOKEN_READ_ONLY'],
    ['a lead, on an action without a lead ministry', lead, { leadMinistryId: null }, 'ACTION_HAS_NO_LEAD'],
  ])('is refused to %s before a word of it is read', (_, viewer, action, code) => {
    expect(submit({ narrative: '' }, action, viewer)).toMatchObject({ accepted: false, refusal: { code } });
    expect(maySubmitUpdate(anAction(action), viewer)).toMatchObject({ accepted: false, refusal: { code } });
  });
});

describe('The status of an update', () => {
  const done = { status: 'DONE' } as const;

  it('needs evidence to be done: with the update, with a milestone, or already there', () => {
    expect(submit(done)).toMatchObject({ refusal: { code: 'STATUS_NEEDS_EVIDENCE', field: 'evidence' } });
    expect(submit({ ...done, evidence: [someEvidence()] }).accepted).toBe(true);
    expect(
      submit({ ...done, milestonesReached: [{ milestoneId: 'm1', on: TODAY, evidence: someEvidence() }] }).accepted,
    ).toBe(true);
    expect(submit(done, { evidence: [keptEvidence()] }).accepted).toBe(true);
  });

  it('needs a reason to be suspended, and that reason is read', () => {
    expect(submit({ status: 'SUSPENDED' })).toMatchObject({
      refusal: { code: 'STATUS_NEEDS_REASON', field: 'statusReason' },
    });
    expect(submit({ status: 'SUSPENDED', statusReason: '  ' })).toMatchObject({
      refusal: { code: 'TEXT_EMPTY', field: 'statusReason' },
    });
    expect(submit({ status: 'SUSPENDED', statusReason: 'budget' })).toMatchObject({
      refusal: { code: 'TEXT_TOO_SHORT' },
    });
  });

  it('keeps the reason it was declared with as long as the status is kept', () => {
    const suspended = { status: 'SUSPENDED', statusReason: 'En attente du budget.' } as const;
    expect(submit({ status: 'SUSPENDED' }, suspended).accepted).toBe(true);
    expect(submit({ status: 'ABANDONED' }, suspended)).toMatchObject({ refusal: { code: 'STATUS_NEEDS_REASON' } });
    expect(submit({ status: 'SUSPENDED' }, { ...suspended, statusReason: null })).toMatchObject({
      refusal: { code: 'STATUS_NEEDS_REASON' },
    });
  });

  it('B-61 follows the status machine', () => {
    expect(submit({ status: 'NOT_STARTED' })).toMatchObject({
      refusal: { code: 'STATUS_CHANGE_REFUSED', field: 'status' },
    });
  });

  it('is not bound by a status that was only deduced', () => {
    expect(submit({ status: 'NOT_STARTED' }, { statusIsDeduced: true }).accepted).toBe(true);
    expect(submit({ status: 'NOT_STARTED' }, { status: null }).accepted).toBe(true);
  });

  it('B-38 is one of the list', () => {
    expect(submit({ status: '__proto__' as never })).toMatchObject({
      refusal: { code: 'CHOICE_UNKNOWN', field: 'status' },
    });
    expect(submit({ confidence: 'SUNNY' as never })).toMatchObject({
      refusal: { code: 'CHOICE_UNKNOWN', field: 'confidence' },
    });
    expect(submit({ confidence: null }).accepted).toBe(true);
  });
});

describe('The content of an update', () => {
  const move = (milestoneId: string, forecast = '2027') => ({
    milestoneId,
    forecast: forecast as never,
    reasonCode: 'LEGAL' as const,
    reason: 'Avis du Conseil d’État attendu.',
  });
  const reach = (milestoneId: string, date = '2026-11', evidence = someEvidence()) => ({
    milestoneId,
    on: date as never,
    evidence,
  });

  it.each<[string, Partial<UpdateContent>, string, string]>([
    ['a narrative of blanks', { narrative: ' \n ' }, 'TEXT_EMPTY', 'narrative'],
    ['a narrative with NUL', { narrative: 'a\u0000' }, 'TEXT_MALFORMED', 'narrative'],
    ['a narrative with a lone surrogate', { narrative: 'a\ud800' }, 'TEXT_MALFORMED', 'narrative'],
    ['a narrative of 10,001 characters', { narrative: 'é'.repeat(10_001) }, 'TEXT_TOO_LONG', 'narrative'],
    [
      'an unknown milestone reached',
      { milestonesReached: [reach('m9')] },
      'MILESTONE_UNKNOWN',
      'milestonesReached.0.milestoneId',
    ],
    [
      'an unknown milestone moved',
      { forecastsMoved: [move('m9')] },
      'MILESTONE_UNKNOWN',
      'forecastsMoved.0.milestoneId',
    ],
    [
      'the name of a property as a milestone',
      { forecastsMoved: [move('__proto__')] },
      'MILESTONE_UNKNOWN',
      'forecastsMoved.0.milestoneId',
    ],
    [
      'a milestone reached twice',
      { milestonesReached: [reach('m1'), reach('m1')] },
      'MILESTONE_TWICE',
      'milestonesReached.1.milestoneId',
    ],
    [
      'a milestone moved twice',
      { forecastsMoved: [move('m2'), move('m2')] },
      'MILESTONE_TWICE',
      'forecastsMoved.1.milestoneId',
    ],
    [
      'a milestone reached and moved',
      { milestonesReached: [reach('m1')], forecastsMoved: [move('m1')] },
      'MILESTONE_TWICE',
      'forecastsMoved.0.milestoneId',
    ],
    [
      'a milestone reached already',
      { milestonesReached: [reach('done')] },
      'MILESTONE_ALREADY_REACHED',
      'milestonesReached.0',
    ],
    [
      'a milestone reached tomorrow',
      { milestonesReached: [reach('m1', '2026-11-24')] },
      'DATE_IN_THE_FUTURE',
      'milestonesReached.0.on',
    ],
    [
      'a milestone reached in 1899',
      { milestonesReached: [reach('m1', '1899')] },
      'DATE_INVALID',
      'milestonesReached.0.on',
    ],
    ['a forecast in 2201', { forecastsMoved: [move('m2', '2201')] }, 'DATE_INVALID', 'forecastsMoved.0.forecast'],
    [
      'a forecast in the past',
      { forecastsMoved: [move('m2', '2022')] },
      'FORECAST_IN_THE_PAST',
      'forecastsMoved.0.forecast',
    ],
    [
      'a forecast that does not move',
      { forecastsMoved: [move('m2', '2026-12')] },
      'FORECAST_UNCHANGED',
      'forecastsMoved.0.forecast',
    ],
    [
      'a move without a sentence',
      { forecastsMoved: [{ ...move('m2'), reason: '' }] },
      'TEXT_EMPTY',
      'forecastsMoved.0.reason',
    ],
    [
      'evidence of an unknown kind',
      { evidence: [someEvidence({ kind: 'TWEET' as never })] },
      'CHOICE_UNKNOWN',
      'evidence.0.kind',
    ],
    ['evidence without a title', { evidence: [someEvidence({ title: '' })] }, 'TEXT_EMPTY', 'evidence.0.title'],
    [
      'evidence with a disguised title',
      { evidence: [someEvidence({ title: 'a\u202eb' })] },
      'TEXT_HAS_INVISIBLE_CHARACTERS',
      'evidence.0.title',
    ],
    [
      'evidence with a title of 301 characters',
      { evidence: [someEvidence({ title: 'a'.repeat(301) })] },
      'TEXT_TOO_LONG',
      'evidence.0.title',
    ],
    [
      'evidence with a reference on two lines',
      { evidence: [someEvidence({ reference: 'n° 1\nn° 2' })] },
      'TEXT_HAS_INVISIBLE_CHARACTERS',
      'evidence.0.reference',
    ],
    [
      'evidence with a script for a link',
      { evidence: [someEvidence({ url: 'javascript:alert(1)' })] },
      'LINK_SCHEME_REFUSED',
      'evidence.0.url',
    ],
    [
      'evidence with an impossible date',
      { evidence: [someEvidence({ dated: '2022-02-30' as never })] },
      'DATE_INVALID',
      'evidence.0.dated',
    ],
    [
      'the same evidence twice',
      { evidence: [someEvidence(), someEvidence({ title: 'Encore' })] },
      'EVIDENCE_TWICE',
      'evidence.1.url',
    ],
    [
      'a proof of a milestone with a bad link',
      { milestonesReached: [reach('m1', '2026', someEvidence({ url: '//evil' }))] },
      'LINK_INVALID',
      'milestonesReached.0.evidence.url',
    ],
    [
      '51 pieces of evidence',
      { evidence: Array.from({ length: 51 }, () => someEvidence()) },
      'LIST_TOO_LONG',
      'evidence',
    ],
    [
      '51 milestones reached',
      { milestonesReached: Array.from({ length: 51 }, () => reach('m1')) },
      'LIST_TOO_LONG',
      'milestonesReached',
    ],
    [
      '51 forecasts moved',
      { forecastsMoved: Array.from({ length: 51 }, () => move('m1')) },
      'LIST_TOO_LONG',
      'forecastsMoved',
    ],
  ])('is refused with %s', (_, content, code, field) => {
    const decision = submit(content);
    expect(decision).toMatchObject({ accepted: false, refusal: { code, field } });
    expect(decision.accepted ? '' : refusalSentence(decision.refusal, 'fr')).not.toMatch(/[{}]/);
  });

  it('may hold evidence without a date, and the longest lists', () => {
    const evidence = Array.from({ length: 50 }, (_, index) =>
      someEvidence({ dated: null, url: `https://a.fr/${index}` }),
    );
    expect(submit({ evidence }).accepted).toBe(true);
  });

  it('may hold 10,000 emoji, which are 10,000 characters', () => {
    expect(submit({ narrative: '👍'.repeat(10_000) }).accepted).toBe(true);
  });
});
