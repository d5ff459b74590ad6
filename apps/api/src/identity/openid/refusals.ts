/** Why somebody was not let in. */
export type Refused =
  | 'UNKNOWN_ATTEMPT'
  | 'DECLINED'
  | 'LOGIN_REQUIRED'
  | 'PROVIDER_BUSY'
  | 'PROVIDER_UNREACHABLE'
  | 'CODE_REFUSED'
  | 'ANSWER_REFUSED'
  | 'ACR_TOO_LOW'
  | 'ANOTHER_PERSON'
  | 'ROLE_NOT_ALLOWED'
  | 'SIRET_NOT_ALLOWED'
  | 'NO_ACCOUNT'
  | 'NO_ROLE'
  | 'ACCOUNT_DISABLED';

/** Somebody was not let in. */
export class SignInRefused extends Error {
  readonly reason: Refused;
  /** For the log: who it was, as far as it is certain. No secret, no token. */
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(reason: Refused, facts: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super(`A sign-in was refused: ${reason}`, { cause });
    this.name = 'SignInRefused';
    this.reason = reason;
    this.facts = facts;
  }
}
