import type { Logger } from 'pino';
import type { Operation, RefusalCode } from '#domain';
import type { SignedIn } from './signed-in.ts';

/** Somebody was not allowed something. */
interface RefusedAccess {
  operation: Operation | 'AUTHENTICATE';
  /** What it was about: an id, or the name of a field or an address. */
  object: string;
  rule: RefusalCode | 'TOKEN_NOT_ACCEPTED' | 'TOKEN_AND_SESSION';
}

const NAME = /^[\w./:-]{1,120}$/;

/** One line for each failed authorisation: who, what, which rule. What is no id and no name is not repeated. */
export function logRefusal(
  log: Pick<Logger, 'warn'>,
  signedIn: SignedIn | null,
  { operation, object, rule }: RefusedAccess,
): void {
  log.warn(
    {
      event: 'refused',
      actor: signedIn?.person.id ?? null,
      token: signedIn?.tokenId ?? null,
      operation,
      object: NAME.test(object) ? object : null,
      rule,
    },
    'Not allowed',
  );
}
