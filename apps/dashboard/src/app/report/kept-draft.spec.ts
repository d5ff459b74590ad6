import '../../testing/indexed-db.ts';
import { reportedAction } from '../../testing/reported-action.ts';
import { forgetWhatIsSaved, keptHere } from '../drafts/kept-here.ts';
import type { KeptDraft } from './kept-draft.ts';
import { forgetDraft, keepDraft, markSaved, readActionOf, recallDraft } from './kept-draft.ts';
import { startingDraft } from './report-draft.ts';

const kept: KeptDraft = {
  draft: { ...startingDraft(reportedAction(), 'fr'), narrative: 'Tapé.' },
  read: readActionOf(reportedAction()),
  key: null,
  at: '2026-11-23T09:00:00.000Z',
  follows: 0,
  isSaved: false,
};
const textOf = ({ draft, read }: Pick<KeptDraft, 'draft' | 'read'>) => JSON.stringify({ draft, read });

describe('what is typed and not submitted', () => {
  beforeEach(async () => {
    localStorage.clear();
    await (await keptHere()).clear('drafts');
  });

  it('is found again by the person who typed it, on that action', async () => {
    expect(await keepDraft('per_1', 'act_1', kept, 0)).toBe(1);
    expect(await recallDraft('per_1', 'act_1')).toEqual({ kept, revision: 1 });
  });

  it('is not shown to anyone else on the same browser', async () => {
    await keepDraft('per_1', 'act_1', kept, 0);
    expect(await recallDraft('per_2', 'act_1')).toBeNull();
    expect(await recallDraft('per_1', 'act_2')).toBeNull();
  });

  it('is forgotten when it was submitted', async () => {
    await keepDraft('per_1', 'act_1', kept, 0);
    await forgetDraft('per_1', 'act_1');
    expect(await recallDraft('per_1', 'act_1')).toBeNull();
  });

  it('is ignored when what the browser holds is not what we wrote', async () => {
    for (const stored of [null, [], { draft: { narrative: 4 } }, 'x']) {
      const there = { personId: 'per_1', actionId: 'act_1', revision: 1, kept: stored };
      await (await keptHere()).put('drafts', there);
      expect(await recallDraft('per_1', 'act_1')).toBeNull();
    }
  });

  it('T-05 of two windows of one browser, the second does not write over the first', async () => {
    await keepDraft('per_1', 'act_1', kept, 0);
    expect(await keepDraft('per_1', 'act_1', { ...kept, at: '2026-11-23T10:00:00.000Z' }, 0)).toBe('elsewhere');
    expect((await recallDraft('per_1', 'act_1'))?.kept.at).toBe(kept.at);
    expect(await keepDraft('per_1', 'act_1', kept, 1)).toBe(2);
  });

  it('brings in what an earlier version had kept', async () => {
    const { follows: _follows, isSaved: _saved, ...old } = kept;
    localStorage.setItem('jalon.draft.per_1.act_1', JSON.stringify(old));
    expect((await recallDraft('per_1', 'act_1'))?.kept).toEqual(kept);
    expect(localStorage).toHaveLength(0);
    expect((await recallDraft('per_1', 'act_1'))?.kept).toEqual(kept);
  });

  it('goes at sign-out when the server has it, and stays under its writer’s name when it has not', async () => {
    for (const action of ['act_1', 'act_2']) await keepDraft('per_1', action, kept, 0);
    await keepDraft('per_2', 'act_1', { ...kept, isSaved: true }, 0);
    await markSaved('per_1', 'act_1', 1, { follows: 4, text: textOf(kept), textOf });
    expect((await recallDraft('per_1', 'act_1'))?.kept).toEqual({ ...kept, follows: 4, isSaved: true });
    await forgetWhatIsSaved('per_1');
    expect(await recallDraft('per_1', 'act_1')).toBeNull();
    expect(await recallDraft('per_1', 'act_2')).not.toBeNull();
    expect(await recallDraft('per_2', 'act_1')).not.toBeNull();
  });

  it('says so when the browser cannot keep it', async () => {
    const full = jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await keepDraft('per_1', 'act_1', kept, 0)).toBe('not');
    full.mockRestore();
  });
});
