import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { LONGEST_ADDRESS, addressOf, readFragment } from './shared-address.ts';

const PAGE = 'http://127.0.0.1:4300/explorer';
const QUERY = {
  query: 'query Été($planCode: String!) {\n  plan(code: $planCode) { name }\n}',
  variables: '{"planCode":"p ’ é"}',
};
const fragmentOf = async (shared = QUERY): Promise<string> => {
  const address = await addressOf(`${PAGE}#before`, shared);
  if (typeof address !== 'string') throw new Error(`Too long: ${address.tooLong}`);
  expect(address.startsWith(`${PAGE}#`)).toBe(true);
  return address.slice(PAGE.length);
};

describe('a shared address', () => {
  it('opens the very query and variables that it was made of', async () => {
    expect(await readFragment(await fragmentOf())).toEqual(QUERY);
    expect(await fragmentOf()).toMatch(/^#query=[\w-]+$/);
  });

  it('is not made when programs would cut it: how long it would be is told', async () => {
    const noise = randomBytes(12_000).toString('base64');
    const { tooLong } = (await addressOf(PAGE, { ...QUERY, query: noise })) as { tooLong: number };
    expect(tooLong).toBeGreaterThan(LONGEST_ADDRESS);
  });

  it.each(['', '#', '#other', '#!'])('holds no query in %s', async (fragment) => {
    expect(await readFragment(fragment)).toBeNull();
  });

  it('is unreadable when it was cut, is of another shape, or unpacks to more than a query may be', async () => {
    const packed = (text: string): string => `#query=${deflateRawSync(text).toString('base64url')}`;
    const whole = await fragmentOf();
    for (const broken of [
      whole.slice(0, -8),
      '#query=',
      '#query=%%%',
      packed('{}'),
      packed('{"query":1,"variables":"{}"}'),
      packed('no JSON'),
      packed(JSON.stringify({ query: ' '.repeat(200_000), variables: '{}' })),
    ]) {
      expect(await readFragment(broken)).toBe('unreadable');
    }
  });
});
