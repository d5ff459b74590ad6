import { milestone, reportedAction } from '../../testing/reported-action.ts';
import { contentOf, needsReason } from './report-content.ts';
import { noEvidence, onMilestonesOf, startingDraft } from './report-draft.ts';
import type { OpenUpdateOfForm } from './report-query.ts';

const SIZE = { byteCount: 12, sha256: 'ab12' };
const returned = {
  id: 'upd_1',
  state: 'RETURNED',
  status: 'DONE',
  statusReason: null,
  confidence: 'SECURED',
  narrative: 'Fini.',
  returnReason: 'Précisez la date.',
  milestonesReached: { nodes: [{ on: '2026-11-20', milestone: { id: 'mil_1' } }] },
  forecastsMoved: { nodes: [] },
  evidence: {
    nodes: [
      {
        id: 'e1',
        kind: 'PAGE',
        title: 'Liste',
        url: 'https://a.fr',
        dated: '2026-Q3',
        reference: null,
        visibility: 'READERS',
        file: null,
        milestone: { id: 'mil_1' },
      },
      {
        ...{ id: 'e2', kind: 'LAW', title: 'Loi', url: null, dated: null, reference: 'n° 1', milestone: null },
        visibility: 'RESTRICTED',
        file: { __typename: 'EvidenceFile', fileId: 'f1', name: 'Loi.pdf', mediaType: 'application/pdf', ...SIZE },
      },
    ],
  },
} as unknown as OpenUpdateOfForm;

describe('what the form starts from', () => {
  it('is what was last declared', () => {
    const draft = startingDraft(reportedAction(), 'fr');
    expect(draft).toMatchObject({ status: 'IN_PROGRESS', confidence: 'ACHIEVABLE', narrative: '' });
    expect(draft.milestones).toEqual([expect.objectContaining({ milestoneId: 'mil_1', change: 'NONE' })]);
  });

  it('leaves the status open when it was only deduced', () => {
    expect(startingDraft(reportedAction({ statusIsDeduced: true }), 'fr').status).toBe('');
  });

  it('is the whole update when it was returned, dates written as people write them', () => {
    const draft = startingDraft(reportedAction({ openUpdate: returned }), 'fr');
    expect(draft).toMatchObject({ status: 'DONE', narrative: 'Fini.', confidence: 'SECURED' });
    expect(draft.milestones[0]).toMatchObject({ change: 'REACHED', on: '20/11/2026', evidence: { dated: 'T3 2026' } });
    expect(draft.evidence).toEqual([
      {
        ...{ kind: 'LAW', title: 'Loi', url: '', reference: 'n° 1', dated: '', visibility: 'RESTRICTED' },
        file: { id: 'f1', name: 'Loi.pdf', mediaType: 'application/pdf', ...SIZE },
      },
    ]);
  });

  it('follows the milestones: those reached meanwhile leave, new ones enter', () => {
    const draft = startingDraft(reportedAction(), 'fr');
    const nodes = [milestone({ actual: '2026-11' }), milestone({ id: 'mil_2' })];
    const now = reportedAction({ milestones: { totalCount: 2, nodes } });
    expect(onMilestonesOf(now, draft).milestones.map(({ milestoneId }) => milestoneId)).toEqual(['mil_2']);
  });
});

describe('what the draft declares', () => {
  it('is what was typed, with the places where it was typed', () => {
    const start = startingDraft(reportedAction(), 'fr');
    const entry = { ...start.milestones[0]!, change: 'MOVED' as const, forecast: 'T1 2027', reason: 'Crédits gelés.' };
    const draft = { ...start, milestones: [{ ...entry, milestoneId: 'other', change: 'NONE' as const }, entry] };
    const { content, movedAt, reachedAt } = contentOf(draft, 'IN_PROGRESS');
    expect(content.forecastsMoved).toEqual([expect.objectContaining({ milestoneId: 'mil_1', forecast: '2027-Q1' })]);
    expect([reachedAt, movedAt]).toEqual([[], [1]]);
  });

  it('E-43 reads 03/04/2026 as 3 April', () => {
    const draft = { ...startingDraft(reportedAction(), 'en'), evidence: [{ ...noEvidence(), dated: '03/04/2026' }] };
    expect(contentOf(draft, null).content.evidence[0]?.dated).toBe('2026-04-03');
  });

  it('sends a reason only with a status that asks for one', () => {
    const draft = { ...startingDraft(reportedAction(), 'fr'), statusReason: 'Un motif écrit.' };
    expect(contentOf(draft, 'IN_PROGRESS').content.statusReason).toBeNull();
    expect(contentOf({ ...draft, status: 'SUSPENDED' }, 'IN_PROGRESS').content.statusReason).toBe('Un motif écrit.');
  });

  it('asks for a reason where the status machine does', () => {
    expect(needsReason('IN_PROGRESS', 'DONE')).toBe(false);
    expect(needsReason('SUSPENDED', 'DONE')).toBe(true);
    expect(needsReason(null, '')).toBe(false);
  });
});
