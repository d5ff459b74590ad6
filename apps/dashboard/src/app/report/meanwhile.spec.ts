import { milestone, reportedAction } from '../../testing/reported-action.ts';
import { readActionOf } from './kept-draft.ts';
import { changedMeanwhile } from './meanwhile.ts';
import { mergedReport, withTheirWords } from './merge-report.ts';
import { startingDraft } from './report-draft.ts';

const read = readActionOf(reportedAction());
const draft = startingDraft(reportedAction(), 'fr');

describe('T-05 what changed while one was writing', () => {
  it('is nothing when only the version moved', () => {
    expect(changedMeanwhile(read, reportedAction({ version: 9 }), draft)).toEqual([]);
  });

  it('shows before, now, and what was typed', () => {
    const now = reportedAction({ version: 4, status: 'SUSPENDED', confidence: null });
    expect(changedMeanwhile(read, now, { ...draft, status: 'DONE' })).toEqual([
      {
        ...{ kind: 'status', field: 'status', isContested: true },
        ...{ before: 'IN_PROGRESS', now: 'SUSPENDED', typed: 'DONE', reason: null, reasonBefore: null },
      },
      {
        ...{ kind: 'confidence', field: 'confidence', isContested: false },
        ...{ before: 'ACHIEVABLE', now: null, typed: 'ACHIEVABLE' },
      },
    ]);
  });

  it('sets a forecast moved by somebody else beside the one typed here', () => {
    const now = reportedAction({
      version: 4,
      milestones: { totalCount: 1, nodes: [milestone({ forecast: '2026-12' })] },
    });
    const entry = { ...draft.milestones[0]!, change: 'MOVED' as const, forecast: 'T1 2027' };
    expect(changedMeanwhile(read, now, { ...draft, milestones: [entry] })).toEqual([
      {
        ...{ kind: 'forecast', field: 'milestone.mil_1.forecast', isContested: true },
        ...{ milestone: 'Référents nommés', milestoneId: 'mil_1' },
        ...{ before: '2026-09', now: '2026-12', typed: 'T1 2027' },
      },
    ]);
  });
});

describe('T-05 the draft on top of what changed', () => {
  const moved = { ...draft.milestones[0]!, change: 'MOVED' as const, forecast: 'T1 2027' };
  const mine = { ...draft, status: 'DONE' as const, milestones: [moved], narrative: 'De moi.' };
  const now = reportedAction({
    ...{ version: 4, status: 'SUSPENDED', statusReason: 'Crédits gelés.', confidence: 'COMPROMISED' },
    milestones: { totalCount: 1, nodes: [milestone({ forecast: '2026-12' })] },
  });
  const changes = changedMeanwhile(read, now, mine);

  it('follows the action where nothing was touched, and keeps what was', () => {
    expect(mergedReport(mine, changes, new Set())).toEqual({ ...mine, confidence: 'COMPROMISED' });
  });

  it('takes the new value where the person says so, and nowhere else', () => {
    expect(mergedReport(mine, changes, new Set(['status']))).toMatchObject({
      ...{ status: 'SUSPENDED', statusReason: 'Crédits gelés.', milestones: [moved] },
    });
    expect(mergedReport(mine, changes, new Set(['milestone.mil_1.forecast']))).toMatchObject({
      status: 'DONE',
      milestones: [{ milestoneId: 'mil_1', change: 'NONE' }],
      narrative: 'De moi.',
    });
  });

  it('keeps a reason that the person wrote', () => {
    const written = { ...mine, statusReason: 'Ma raison.' };
    expect(mergedReport(written, changes, new Set(['status'])).statusReason).toBe('Ma raison.');
  });

  it('puts their words after mine, and mine alone when they wrote none', () => {
    expect(withTheirWords('De moi. ', ' D’elle.')).toBe('De moi.\n\nD’elle.');
    expect(withTheirWords('', 'D’elle.')).toBe('D’elle.');
  });
});
