import type { FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Requests a minute that one machine may make to addresses that hold a secret: far more than a mail or a calendar program needs. */
const A_MINUTE = 60;

/** Where an address holds a secret of its own. */
const SECRET = /^(\/mail\/preferences\/|\/calendar\/).*$/;

/** The address without its secret, for a log. */
export const withoutSecretPart = (url: string): string => url.replace(SECRET, '$1[secret]');

/** Lets a machine ask so many times a minute, whatever it asks for: nobody tries secrets out. */
export function guessesAreSlow(): (request: FastifyRequest, reply: FastifyReply) => Promise<unknown> {
  const limiter = new RateLimiterMemory({ points: A_MINUTE, duration: 60 });
  return async (request, reply) => {
    try {
      await limiter.consume(request.ip);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return reply
        .code(429)
        .header('retry-after', String(Math.ceil(refused.msBeforeNext / 1000)))
        .send({ code: 'RATE_LIMITED' });
    }
    return undefined;
  };
}
