import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { type Refusal, refusal } from '#domain';
import { MAXIMUM_COST } from '../../graphql/cost.ts';
import { costsIn } from '../../graphql/cost-of-request.ts';
import { requestError } from '../../modules/relay/errors.ts';
import type { Allowances } from './allowances.ts';
import { type Caller, addressOf, callerOf } from './caller.ts';
import { deny } from './deny.ts';
import { type Charge, Purse } from './purse.ts';
import { sayCharge, sayPolicy, withCost } from './say-charge.ts';
import { type EndTurn, Turns } from './turns.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the request costs and what it left; null until it is paid. */
    charge: Charge | null;
    /** Ends its turn. */
    endTurn: EndTurn | null;
  }
}

/** The steps that a request takes before anything is done for it, in order, and those that end it. */
export interface Admission {
  /** Waits for the caller's turn, and refuses before any look into the database what cannot be let in. */
  enter(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined>;
  /** Takes the points, once it is known who asks. */
  pay(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined>;
  /** Takes a point from the address of somebody whose token is not accepted: guessing has its price. */
  turnAway(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined>;
  /** Says in the answer what it cost, and ends the turn. */
  leave(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown>;
  /** For what comes otherwise, over a WebSocket: what it costs is taken, or the reason is given why not. */
  admit(caller: Caller, body: unknown): Promise<ReturnType<typeof requestError> | null>;
}

export function admission(schema: GraphQLSchema, allowances: Allowances, purse = new Purse(allowances)): Admission {
  const costs = costsIn(schema);
  const turns = new Turns(allowances);
  // What cannot be told is refused by whoever reads it, which is work too.
  const costOf = (body: unknown): number => costs(body) ?? 1;

  const tooLate = async (reply: FastifyReply, charge: Charge, kind: Caller['kind']): Promise<FastifyReply> => {
    await pause(allowances[kind].refusedAfter);
    sayCharge(reply, charge, kind);
    return deny(reply.header('retry-after', secondsTo(charge)), 'RATE_LIMITED', spent(charge), charge);
  };

  return {
    async enter(request, reply) {
      const caller = callerOf(request);
      sayPolicy(reply, allowances, caller.kind);
      const cost = costOf(request.body);
      if (cost > MAXIMUM_COST) return deny(reply, 'BAD_USER_INPUT', tooCostly(cost));
      const before = await purse.look(caller, cost);
      if (before && !before.isPaid) return tooLate(reply, before, caller.kind);
      request.endTurn = await turns.take(caller);
      if (request.endTurn) {
        if (!reply.raw.destroyed) {
          reply.raw.once('close', request.endTurn);
          return undefined;
        }
        // They hung up while they waited: nothing is done for nobody.
        request.endTurn();
        return reply.hijack();
      }
      await pause(allowances[caller.kind].refusedAfter);
      return deny(reply.header('retry-after', '1'), 'RATE_LIMITED', refusal('TOO_MANY_AT_ONCE'));
    },

    async pay(request, reply) {
      const caller = request.known?.signedIn ? callerOf(request) : addressOf(request);
      sayPolicy(reply, allowances, caller.kind);
      const charge = await purse.pay(caller, costOf(request.body));
      if (!charge.isPaid) return tooLate(reply, charge, caller.kind);
      sayCharge(reply, charge, caller.kind);
      request.charge = charge;
      return undefined;
    },

    async turnAway(request, reply) {
      const charge = await purse.pay(addressOf(request), 1);
      return charge.isPaid ? undefined : tooLate(reply, charge, 'ADDRESS');
    },

    async leave(request, reply, payload) {
      request.endTurn?.();
      return isProgram(request) && request.charge && typeof payload === 'string' && isJson(reply)
        ? withCost(payload, request.charge)
        : payload;
    },

    async admit(caller, body) {
      const cost = costOf(body);
      if (cost > MAXIMUM_COST) return requestError('BAD_USER_INPUT', tooCostly(cost));
      const charge = await purse.pay(caller, cost);
      return charge.isPaid ? null : requestError('RATE_LIMITED', spent(charge));
    },
  };
}

/** A program is told in the answer what it cost; the web client, whose answers are kept compressed, in the headers alone. */
export const isProgram = ({ headers }: FastifyRequest): boolean => headers.authorization !== undefined;
const isJson = (reply: FastifyReply): boolean => /json/.test(String(reply.getHeader('content-type')));
const secondsTo = ({ resetAt }: Charge): number => Math.max(1, Math.ceil((resetAt.getTime() - Date.now()) / 1000));
const spent = (charge: Charge): Refusal =>
  refusal('RATE_LIMITED', { params: { limit: charge.limit, seconds: secondsTo(charge) } });
const tooCostly = (cost: number): Refusal => refusal('QUERY_TOO_COSTLY', { params: { cost, maximum: MAXIMUM_COST } });
