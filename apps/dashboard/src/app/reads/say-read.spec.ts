import { saySize } from './say-read.ts';

describe('a number of bytes', () => {
  it.each([
    [0, '0 octet', '0 bytes'],
    [999, '999 octets', '999 bytes'],
    [1_500, '1,5 ko', '1.5 kB'],
    [12_345, '12 ko', '12 kB'],
    [2_000_000_000, '2 Go', '2 GB'],
    [5e13, '50 000 Go', '50,000 GB'],
  ])('%d is said as people do', (bytes, french, english) => {
    const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
    expect([plain(saySize(bytes, 'fr')), plain(saySize(bytes, 'en'))]).toEqual([french, english]);
  });
});
