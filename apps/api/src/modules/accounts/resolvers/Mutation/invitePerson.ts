import { mayManageRole, refusal, refused, termOf } from '#domain';
import { accountWith, expiryFrom } from '../../../../identity/invitations.ts';
import { comparableEmail } from '../../../../identity/openid/claims.ts';
import { change } from '../../../../ledger/change.ts';
import { newId } from '../../../relay/ids.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { invitationAnswer } from '../../change-invitation.ts';
import { type Inviter, type NewInvitation, inviterSubject } from '../../invitations-subject.ts';
import { ministryIsThere } from '../../ministry-is-there.ts';

export const invitePerson: NonNullable<MutationResolvers['invitePerson']> = async (_parent, { input }, context) => {
  const { expectedVersion, idempotencyKey, role } = input;
  const id = context.signedIn?.person.id ?? '';
  const command = { id, expectedVersion, idempotencyKey, input } as const;
  const how = { operation: 'MANAGE_ACCOUNTS', records: 'INVITATION_SENT' } as const;
  const outcome = await change(inviterSubject, { ...command, ...how }, context, async (inviter, viewer, trx) => {
    const ministryId = input.ministryId ?? null;
    const allowed = mayManageRole(viewer, null, ministryId);
    if (!allowed.accepted) return allowed;
    const email = comparableEmail(input.email);
    if (!email) return refused(refusal('EMAIL_INVALID', { field: 'email' }));
    const term = termOf({ role, ministryId, from: input.from ?? null, to: input.to ?? null }, context.today);
    if (!term.accepted) return term;
    if (!(await ministryIsThere(trx, ministryId))) return refused(refusal('NOT_FOUND', { field: 'ministryId' }));
    if (await accountWith(trx, email)) return refused(refusal('EMAIL_HAS_ACCOUNT', { field: 'email' }));
    const language = input.language ?? 'FR';
    const made: NewInvitation = { ...term.next, id: newId('inv'), email, language, expiresAt: expiryFrom(context.now) };
    const next: Inviter = { ...inviter, made: [made] };
    return { accepted: true, next, subjectId: made.id };
  });
  return invitationAnswer(outcome, context);
};
