import { milestone, reportedAction } from '../../testing/reported-action.ts';
import { readActionOf } from './kept-draft.ts';
import { changedMeanwhile } from './meanwhile.ts';
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
      { kind: 'status', before: 'IN_PROGRESS', now: 'SUSPENDED', typed: 'DONE' },
      { kind: 'confidence', before: 'ACHIEVABLE', now: null, typed: 'ACHIEVABLE' },
    ]);
  });

  it('sets a forecast moved by somebody else beside the one typed here', () => {
    const now = reportedAction({
      version: 4,
      milestones: { totalCount: 1, nodes: [milestone({ forecast: '2026-12' })] },
    });
    const entry = { ...draft.milestones[0]!, change: 'MOVED' as const, forecast: 'T1 2027' };
    expect(changedMeanwhile(read, now, { ...draft, milestones: [entry] })).toEqual([
      { kind: 'forecast', milestone: 'Référents nommés', before: '2026-09', now: '2026-12', typed: 'T1 2027' },
    ]);
  });
});
