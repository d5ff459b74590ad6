import { createHash, randomBytes } from 'node:crypto';

/** 256 bits that nobody can guess, 43 characters that are safe in a cookie and an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret: enough entropy went in that a plain SHA-256 tells nothing about it. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
