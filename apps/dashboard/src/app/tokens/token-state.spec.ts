import { curlExample, tokenState } from './token-state.ts';

describe('a token', () => {
  const now = new Date('2026-11-23T12:00:00Z');

  it.each([
    ['active', '2026-12-07T12:00:01Z', null],
    ['expiring', '2026-12-07T12:00:00Z', null],
    ['expiring', '2026-11-23T12:00:01Z', null],
    ['expired', '2026-11-23T12:00:00Z', null],
    ['revoked', '2027-11-23T12:00:00Z', '2026-11-22T12:00:00Z'],
    ['revoked', '2026-01-01T12:00:00Z', '2025-12-01T12:00:00Z'],
  ])('is %s when it expires at %s and was revoked at %s', (state, expiresAt, revokedAt) => {
    expect(tokenState({ expiresAt, revokedAt }, now)).toBe(state);
  });
});

describe('the example', () => {
  it('asks this very server, in the header and nowhere else (A-34), with a body that is JSON', () => {
    const example = curlExample('http://127.0.0.1:4300', 'spi_abc');
    expect(example).toContain('curl --silent http://127.0.0.1:4300/graphql');
    expect(example.match(/spi_abc/g)).toHaveLength(1);
    const [, body = ''] = /--data '([^']+)'/.exec(example) ?? [];
    expect(JSON.parse(body)).toHaveProperty('query');
  });
});
