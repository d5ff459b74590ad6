import type { ActionState } from '../action/action-state.ts';
import type { Viewer } from '../permission/viewer.ts';
import {
  aFile,
  aMilestone,
  anAction,
  anUpdate,
  colleague,
  lead,
  NOW,
  on,
  otherLead,
  person,
  someEvidence,
  TODAY,
  validator,
} from '../testing/samples.ts';
import { maySubmitUpdate } from './may-submit-update.ts';
import { submitUpdate } from './submit-update.ts';
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
  authorFor: null,
  coAuthorIds: [],
  campaignId: null,
  content: anUpdate(),
  submittedAt: '2026-11-01T08:00:00Z',
  returned: { reason: 'Précisez la date.', by: 'validator', for: null, at: '2026-11-02T08:00:00Z' },
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
        authorFor: null,
        coAuthorIds: [],
        campaignId: null,
        content,
        submittedAt: NOW,
        returned: null,
        validated: null,
      },
    });
  });

  it('keeps texts without the blanks around them, and no field that nobody declared (A-43)', () => {
    const evidence = {
      ...someEvidence({ title: ' Décret ', url: ' https://a.fr ', reference: ' n° 2026-1 ' }),
      isAdmin: true,
    };
    const decision = submit({
      narrative: '  Texte relu.\n',
      status: 'SUSPENDED',
      statusReason: '  En attente du budget.  ',
      evidence: [evidence, someEvidence({ kind: 'FILE', url: ' ', reference: null, file: aFile() })],
      forecastsMoved: [
        { milestoneId: 'm2', forecast: on('2027'), reasonCode: 'BUDGET', reason: ' Crédits non ouverts. ' },
      ],
    });
    expect(decision.accepted && decision.update.content).toEqual({
      ...anUpdate({ status: 'SUSPENDED', statusReason: 'En attente du budget.', narrative: 'Texte relu.' }),
      evidence: [
        someEvidence({ title: 'Décret', url: 'https://a.fr', reference: 'n° 2026-1' }),
        someEvidence({ kind: 'FILE', url: '', reference: null, file: aFile() }),
      ],
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

  it.each(['DRAFT', 'SUBMITTED'] as const)('is refused while a colleague’s is open as %s', (stage) => {
    expect(submit({}, { openUpdate: open(stage) }, colleague)).toMatchObject({
      refusal: { code: 'UPDATE_OPEN_BY_ANOTHER' },
    });
  });

  it('takes up what was returned to a colleague, whose hand in it stays known', () => {
    const taken = submit({}, { openUpdate: open('RETURNED') }, colleague);
    expect(taken).toMatchObject({
      update: { id: 'u0', stage: 'SUBMITTED', authorId: 'colleague', coAuthorIds: ['lead'] },
    });
    const again = { ...open('RETURNED', 'colleague'), coAuthorIds: ['lead'] };
    expect(submit({}, { openUpdate: again }, colleague)).toMatchObject({ update: { coAuthorIds: ['lead'] } });
    expect(submit({}, { openUpdate: again })).toMatchObject({
      update: { authorId: 'lead', coAuthorIds: ['colleague'] },
    });
  });

  const standIn = person('stand-in', { role: 'LEAD', ministryId: 'justice', onBehalfOf: 'lead' });

  it('is written by a deputy in the name of whom they stand in for, who then has a hand in it', () => {
    expect(submit({}, {}, standIn)).toMatchObject({
      update: { authorId: 'stand-in', authorFor: 'lead', coAuthorIds: ['lead'] },
    });
    expect(submit({}, { openUpdate: open('DRAFT') }, standIn)).toMatchObject({
      update: { id: 'u0', authorId: 'stand-in', authorFor: 'lead', coAuthorIds: ['lead'] },
    });
    expect(submit({}, { openUpdate: open('DRAFT', 'colleague') }, standIn)).toMatchObject({
      refusal: { code: 'UPDATE_OPEN_BY_ANOTHER' },
    });
  });

  it('belongs to the campaign that is open', () => {
    expect(submit({}, { openCampaignId: 'c1' })).toMatchObject({ update: { campaignId: 'c1' } });
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

  it('is refused with the first thing that is wrong with it', () => {
    expect(submit({ status: 'NOT_STARTED', narrative: '' })).toMatchObject({
      accepted: false,
      refusal: { code: 'STATUS_CHANGE_REFUSED', field: 'status' },
    });
  });
});
