import type { Decision, Permission } from '#domain';

/** What a rule that only allows says, as the contract shows it. */
export const asPermission = (decision: Decision<unknown>): Permission =>
  decision.accepted ? { allowed: true } : { allowed: false, refusal: decision.refusal };
