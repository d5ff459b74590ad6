import type { TokenView } from './tokens-query.ts';

export type TokenState = 'active' | 'expired' | 'revoked';

/** Whether a token still opens anything. */
export function tokenState(
  { revokedAt, expiresAt }: Pick<TokenView, 'revokedAt' | 'expiresAt'>,
  now: Date,
): TokenState {
  if (revokedAt) return 'revoked';
  return Date.parse(expiresAt) <= now.getTime() ? 'expired' : 'active';
}

/** A first question, to be pasted in a terminal as it is. */
export function curlExample(origin: string, secret: string): string {
  const query = JSON.stringify({ query: '{ plans(first: 10) { nodes { code name revision } } }' });
  return [
    `curl --silent ${origin}/graphql \\`,
    `  --header 'authorization: Bearer ${secret}' \\`,
    `  --header 'content-type: application/json' \\`,
    `  --data '${query}'`,
  ].join('\n');
}
