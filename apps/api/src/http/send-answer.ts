import negotiator from '@fastify/accept-negotiator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Answer, Encoding } from '../answers/answer.ts';
import { type Extensions, withExtensions } from '../answers/extensions.ts';
import { isProgram } from './admission/admission.ts';
import { toldOf } from './admission/say-charge.ts';

const ENCODINGS = ['br', 'gzip', 'identity'] satisfies Encoding[];

/**
 * Sends an answer compressed as it was kept, or says that the caller has it already. The tag is that of the data: what is
 * said beside it, and how it is compressed, may differ.
 */
export async function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  { answer, extensions: said }: { answer: Answer; extensions: Extensions | null },
): Promise<FastifyReply> {
  const { charge } = request;
  const extensions = charge && isProgram(request) ? { ...said, ...toldOf(charge) } : said;
  const { 'accept-encoding': accepted, 'if-none-match': held } = request.headers;
  reply.header('etag', answer.tag);
  if (held !== undefined && isHeld(held, answer.tag)) {
    // Of a body that is not sent.
    reply.removeHeader('content-type').removeHeader('content-length');
    return reply.code(304).send();
  }
  reply.code(200).type(answer.type).removeHeader('content-length');
  if (extensions) return reply.send(withExtensions(answer.bytes, extensions));
  const wanted = accepted === undefined ? 'identity' : negotiator.negotiate(accepted, ENCODINGS);
  const encoding = answer.encodingFor((wanted ?? 'identity') as Encoding);
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.header('vary', 'accept-encoding, cookie, authorization').send(await answer.in(encoding));
}

const isHeld = (held: string, tag: string): boolean =>
  held.trim() === '*' || held.split(',').some((one) => one.trim().replace(/^W\//, '') === tag.slice(2));
