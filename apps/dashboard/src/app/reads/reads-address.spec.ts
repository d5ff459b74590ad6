import { filterIn, tableAddress } from './reads-address.ts';

describe('which reads the address asks for', () => {
  it('is what it says and can be understood', () => {
    expect(filterIn({ person: 'per_1', kind: 'TABLE', since: '2026-11-01', until: '2026-11-30', plan: 'p' })).toEqual({
      person: 'per_1',
      kinds: ['TABLE'],
      since: '2026-11-01',
      until: '2026-11-30',
      planCode: 'p',
    });
    expect(filterIn({ kind: 'EVERYTHING', since: 'hier', until: '2026-02-30', token: '' })).toEqual({});
  });

  it('is the same in the file', () => {
    expect(tableAddress({})).toBe('/access-log.csv');
    expect(tableAddress({ token: 'tok_1', kinds: ['TABLE', 'QUERY'], since: '2026-11-01' })).toBe(
      '/access-log.csv?token=tok_1&since=2026-11-01&kinds=TABLE%2CQUERY',
    );
  });
});
