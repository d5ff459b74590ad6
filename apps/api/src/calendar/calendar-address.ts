import { timingSafeEqual } from 'node:crypto';
import { hashOf, newSecret } from '../identity/secret.ts';

const FILE = /^(cal_[0-9a-f]{32})\.([A-Za-z0-9_-]{43})\.ics$/;

/** A new secret (256 bits) and the address that holds it. The id finds the row, so that the secret is compared, not searched. */
export function newCalendarAddress(id: string): { secret: string; path: string } {
  const secret = newSecret();
  return { secret, path: `/calendar/${id}.${secret}.ics` };
}

/** What a file of that name asks for; null when it is none of ours. */
export function askedBy(file: string): { id: string; secret: string } | null {
  const [, id, secret] = FILE.exec(file) ?? [];
  return id === undefined || secret === undefined ? null : { id, secret };
}

/** What is compared when there is no such calendar, so that it takes as long. */
const NOBODYS = hashOf(newSecret());

export function isTheSecret(secret: string, secretHash: string | undefined): boolean {
  return timingSafeEqual(Buffer.from(hashOf(secret)), Buffer.from(secretHash ?? NOBODYS)) && secretHash !== undefined;
}
