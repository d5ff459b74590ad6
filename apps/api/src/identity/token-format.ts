import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { newSecret } from './secret.ts';

const SHAPE = /^(jalon_[0-9a-f]{8})_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/;

/** What could be a token, anywhere in a text. */
const ANYWHERE = /jalon_[0-9a-f]{8}_[\w-]*/gi;

/** Whether a text holds what could be a token. */
export const holdsToken = (text: string): boolean => text.search(ANYWHERE) !== -1;

/** The text without what could be a token in it. */
export const withoutTokens = (text: string): string => text.replace(ANYWHERE, '[token]');

const checksum = (text: string): string => crc32(text).toString(16).padStart(8, '0');

/**
 * A new personal token: `jalon_` and 8 characters to recognise it, 43 of secret (256 bits), and a CRC-32 of all that, by
 * which a secret scanner tells a token from noise without asking us.
 */
export function newToken(): { prefix: string; token: string } {
  const prefix = `jalon_${randomBytes(4).toString('hex')}`;
  const unsigned = `${prefix}_${newSecret()}`;
  return { prefix, token: unsigned + checksum(unsigned) };
}

/** The prefix of a well-formed token, undefined for anything else. */
export function prefixOf(token: string): string | undefined {
  const prefix = SHAPE.exec(token)?.[1];
  return prefix && checksum(token.slice(0, -8)) === token.slice(-8) ? prefix : undefined;
}
