import type { FastifyReply } from 'fastify';
import type { Allowances } from './allowances.ts';
import type { Caller } from './caller.ts';
import { type Charge, WINDOW } from './purse.ts';

const NAMES: Readonly<Record<Caller['kind'], string>> = { TOKEN: 'token', SESSION: 'session', ADDRESS: 'address' };

/** Which quota there is: `RateLimit-Policy` of draft-ietf-httpapi-ratelimit-headers (10). */
export function sayPolicy(reply: FastifyReply, allowances: Allowances, kind: Caller['kind']): void {
  reply.header('ratelimit-policy', `"${NAMES[kind]}";q=${allowances[kind].points};w=${WINDOW}`);
}

/** What is left of it and for how many seconds: `RateLimit` of the same draft; and what this request costs. */
export function sayCharge(reply: FastifyReply, { cost, remaining, resetAt }: Charge, kind: Caller['kind']): void {
  const seconds = Math.max(0, Math.ceil((resetAt.getTime() - Date.now()) / 1000));
  reply.header('ratelimit', `"${NAMES[kind]}";r=${remaining};t=${seconds}`).header('query-cost', String(cost));
}

/**
 * Puts `extensions.cost` at the end of an answer. The answer itself is the same whoever pays for it and whatever they have
 * left, so that it may be kept and given again.
 *
 * @param answer A JSON object without `extensions`.
 */
export function withCost(answer: string, charge: Charge): string {
  const end = answer.lastIndexOf('}');
  if (!answer.startsWith('{"') || end < 0) return answer;
  return `${answer.slice(0, end)},"extensions":${JSON.stringify(toldOf(charge))}${answer.slice(end)}`;
}

/** The extensions that tell it. */
export const toldOf = ({ cost, remaining, resetAt }: Charge) => ({
  cost: { requested: cost, remaining, resetAt: resetAt.toISOString() },
});
