import { reportedAction } from '../../testing/reported-action.ts';
import { forgetDraft, keepDraft, readActionOf, recallDraft } from './kept-draft.ts';
import { startingDraft } from './report-draft.ts';

const kept = {
  draft: { ...startingDraft(reportedAction(), 'fr'), narrative: 'Tapé.' },
  read: readActionOf(reportedAction()),
  key: null,
  at: '2026-11-23T09:00:00.000Z',
};

describe('what is typed and not submitted', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  it('is found again by the person who typed it, on that action', () => {
    expect(keepDraft('per_1', 'act_1', kept)).toBe(true);
    expect(recallDraft('per_1', 'act_1')).toEqual(kept);
  });

  it('is not shown to anyone else on the same browser', () => {
    keepDraft('per_1', 'act_1', kept);
    expect(recallDraft('per_2', 'act_1')).toBeNull();
    expect(recallDraft('per_1', 'act_2')).toBeNull();
  });

  it('is forgotten when it was submitted', () => {
    keepDraft('per_1', 'act_1', kept);
    forgetDraft('per_1', 'act_1');
    expect(recallDraft('per_1', 'act_1')).toBeNull();
  });

  it('is ignored when what the browser holds is not what we wrote', () => {
    for (const stored of ['{', 'null', '[]', '{"draft":{"narrative":4}}']) {
      localStorage.setItem('jalon.draft.per_1.act_1', stored);
      expect(recallDraft('per_1', 'act_1')).toBeNull();
    }
  });

  it('says so when the browser cannot keep it', () => {
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(keepDraft('per_1', 'act_1', kept)).toBe(false);
    full.mockRestore();
  });
});
