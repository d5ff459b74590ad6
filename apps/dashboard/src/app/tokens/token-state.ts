import type { TokenView } from './tokens-query.ts';

export type TokenState = 'active' | 'expiring' | 'expired' | 'revoked';

/** Days before its end from which a token is said to be about to expire. */
export const WARNED_BEFORE = 14;

/** Whole days until that moment, the one begun included. */
export function daysUntil(instant: string, now: Date): number {
  return Math.ceil((Date.parse(instant) - now.getTime()) / 86_400_000);
}

/** Whether a token still opens anything, and for long. */
export function tokenState(
  { revokedAt, expiresAt }: Pick<TokenView, 'revokedAt' | 'expiresAt'>,
  now: Date,
): TokenState {
  if (revokedAt) return 'revoked';
  const days = daysUntil(expiresAt, now);
  if (days <= 0) return 'expired';
  return days <= WARNED_BEFORE ? 'expiring' : 'active';
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
