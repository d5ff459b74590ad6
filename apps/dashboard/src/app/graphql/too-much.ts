import { ServerError } from '@apollo/client/errors';

const MINUTE = 60_000;

/**
 * When the server will answer again, after it said that too much was asked of it: a whole minute, as it is told to people.
 * Null when it said nothing of the kind.
 */
export function askAgainAt(error: unknown, now = Date.now()): Date | null {
  if (!ServerError.is(error) || error.statusCode !== 429) return null;
  const seconds = Number(error.response.headers.get('retry-after') ?? '');
  const at = now + (seconds > 0 ? seconds : 1) * 1000;
  return new Date(Math.ceil(at / MINUTE) * MINUTE);
}
