import { GraphQLError } from 'graphql';
import { type Refusal, refusalSentence } from '#domain';

/** The closed list of error codes, with the HTTP status of each. */
export const ERROR_STATUS = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

/** A request refused as a whole, with the reason in both languages. */
export function requestError(code: ErrorCode, reason: Refusal): GraphQLError {
  const [fr, en] = [refusalSentence(reason, 'fr'), refusalSentence(reason, 'en')];
  return new GraphQLError(fr, {
    extensions: {
      code,
      rule: reason.code,
      ...(reason.field && { field: reason.field }),
      message: { fr, en },
      http: { status: ERROR_STATUS[code] },
    },
  });
}

/** An argument that no person could correct on a screen: a page size, a cursor, a malformed date. */
export function badInput(reason: Refusal): GraphQLError {
  return requestError('BAD_USER_INPUT', reason);
}
