import type { Refusal } from '../refusal/refusal.ts';

/** The answer of a rule that says no. */
export interface Refused {
  readonly accepted: false;
  readonly refusal: Refusal;
}

/** What a rule answers: the next state (with whatever else the change produced), or the reason why not. */
export type Decision<Next, Extra extends object = object> =
  ({ readonly accepted: true; readonly next: Next } & Readonly<Extra>) | Refused;

/** The refusing answer. */
export function refused(refusal: Refusal): Refused {
  return { accepted: false, refusal };
}
