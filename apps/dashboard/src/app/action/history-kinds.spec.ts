import { HISTORY_KINDS, readKinds, writeKinds } from './history-kinds.ts';

describe('the kinds in an address', () => {
  it('are in the words of the trade, and say back what they were written from', () => {
    expect(writeKinds(['status', 'milestone'])).toBe('statut,jalons');
    expect(readKinds('statut,jalons')).toEqual(['status', 'milestone']);
    const all = Object.keys(HISTORY_KINDS) as (keyof typeof HISTORY_KINDS)[];
    expect(readKinds(writeKinds(all) ?? '')).toEqual(all);
  });

  it('are everything when there are none, and leave out what makes no sense', () => {
    expect(writeKinds([])).toBeNull();
    expect(readKinds(undefined)).toEqual([]);
    expect(readKinds('nimporte,statut')).toEqual(['status']);
  });
});
