import { type StepUp, type StepUpAct, isProvedFor } from '#domain';
import type { SignedIn } from '../identity/signed-in.ts';
import type { LedgerOperation } from './operation.ts';

/** What an act records. Ending a role, closing an account and revoking a token never wait for a proof. */
const ACTS: Partial<Record<LedgerOperation, StepUpAct>> = {
  UPDATE_VALIDATED: 'validation',
  VERDICT_RECORDED: 'verdict',
  ROLE_GRANTED: 'accounts',
  ACCOUNT_REOPENED: 'accounts',
  HANDED_OVER: 'accounts',
  INVITATION_SENT: 'accounts',
  INVITATION_SENT_AGAIN: 'accounts',
  DEPUTY_APPOINTED: 'accounts',
  TOKEN_CREATED: 'tokens',
};

/** Whether who asks proved recently enough who they are for what would be recorded. */
export function isProvedToRecord(
  records: LedgerOperation,
  { signedIn, stepUp }: { signedIn: SignedIn | null; stepUp?: StepUp | null },
): boolean {
  return !stepUp || isProvedFor(ACTS[records], signedIn?.proof ?? null, stepUp);
}
