import { type Decision, type Viewer, mayManageRole, refusal, refused as refuse } from '#domain';
import { type Context, storesOf } from '../../context.ts';
import { type Outcome, change } from '../../ledger/change.ts';
import { conflict, refused } from '../relay/outcome.ts';
import type { ChangeInvitationInput, ResolversTypes } from '../types.generated.ts';
import { type StoredInvitation, invitationSubject } from './invitations-subject.ts';

type Result = Awaited<ResolversTypes['InvitationResult']>;

/** What a mutation about invitations answers. */
export async function invitationAnswer(outcome: Outcome, context: Context): Promise<Result> {
  if (outcome.kind === 'refused') return refused(outcome.refusal);
  if (outcome.kind === 'conflict') return conflict(outcome, null);
  const { accounts, people } = storesOf(context.db);
  const { subjectId, sequence } = outcome.answer;
  const invitation = await accounts.invitationById.load(subjectId);
  const viewer = await people.byId.load(context.signedIn?.person.id ?? '');
  return { __typename: 'InvitationChanged', invitation: invitation!, viewer: viewer!, sequence };
}

/** Changes an invitation that nobody used or withdrew, through the one way to write. */
export async function changeInvitation(
  input: ChangeInvitationInput,
  records: 'INVITATION_WITHDRAWN' | 'INVITATION_SENT_AGAIN',
  context: Context,
  next: (invitation: StoredInvitation) => StoredInvitation,
): Promise<Result> {
  const { invitationId: id, expectedVersion, idempotencyKey } = input;
  const command = { id, expectedVersion, idempotencyKey, input, operation: 'MANAGE_ACCOUNTS', records } as const;
  const decide = (invitation: StoredInvitation, viewer: Viewer): Decision<StoredInvitation> => {
    const allowed = mayManageRole(viewer, null, invitation.ministryId);
    if (!allowed.accepted) return allowed;
    if (invitation.isUsed || invitation.withdrawnAt !== null) return refuse(refusal('INVITATION_SETTLED'));
    return { accepted: true, next: next(invitation) };
  };
  return invitationAnswer(await change(invitationSubject, command, context, decide), context);
}
