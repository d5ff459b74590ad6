import { randomBytes } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { contentPolicy } from './content-policy.ts';

/** Where a built page says that the nonce of its answer belongs. */
const PLACE = '%NONCE%';

/**
 * A built page whose scripts write style elements: each answer carries a nonce of its own. So no answer is like the one before,
 * none has a tag, and none is kept: a nonce that comes twice would be known beforehand.
 *
 * @param trustedTypes The Trusted Types policies that its scripts make.
 */
export function pageWithNonce(html: string, trustedTypes: readonly string[]): (reply: FastifyReply) => FastifyReply {
  const parts = html.split(PLACE);
  if (parts.length < 2) throw new Error('A page has no place for its nonce: it has to be built again');
  return (reply) => {
    const nonce = randomBytes(16).toString('base64');
    return reply
      .type('text/html; charset=utf-8')
      .headers({ 'content-security-policy': contentPolicy({ nonce, trustedTypes }), 'cache-control': 'no-store' })
      .send(parts.join(nonce));
  };
}
