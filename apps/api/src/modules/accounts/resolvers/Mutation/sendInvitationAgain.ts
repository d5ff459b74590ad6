import { expiryFrom } from '../../../../identity/invitations.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeInvitation } from '../../change-invitation.ts';

export const sendInvitationAgain: NonNullable<MutationResolvers['sendInvitationAgain']> = (
  _parent,
  { input },
  context,
) =>
  changeInvitation(input, 'INVITATION_SENT_AGAIN', context, (invitation) => ({
    ...invitation,
    expiresAt: expiryFrom(context.now),
    mailState: 'WAITING',
  }));
