import { coverageIn, filterFrom } from './address.ts';

describe('the filter in the address', () => {
  it('takes a coverage whatever its case', () => {
    expect(coverageIn('orphan')).toBe('ORPHAN');
    expect(coverageIn('CARRIED')).toBe('CARRIED');
  });

  it.each([undefined, '', 'everything', 'carried;drop'])('asks for nothing when the coverage is %s', (address) => {
    expect(coverageIn(address)).toBeNull();
  });

  it('trims the text, and leaves an empty one out', () => {
    expect(filterFrom(undefined, '  éducation ')).toEqual({ text: 'éducation' });
    expect(filterFrom('answered', '   ')).toEqual({ coverage: 'ANSWERED' });
  });

  it('never looks for more than a hundred characters', () => {
    expect(filterFrom(undefined, 'a'.repeat(500)).text).toHaveLength(100);
  });
});
