import type { MutationResolvers } from '../../../types.generated.ts';
import { changeInvitation } from '../../change-invitation.ts';

export const withdrawInvitation: NonNullable<MutationResolvers['withdrawInvitation']> = (_parent, { input }, context) =>
  changeInvitation(input, 'INVITATION_WITHDRAWN', context, (invitation) => ({
    ...invitation,
    withdrawnAt: context.now,
    mailState: invitation.mailState === 'WAITING' ? null : invitation.mailState,
  }));
