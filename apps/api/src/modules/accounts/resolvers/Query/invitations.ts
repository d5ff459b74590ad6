import { pageOf } from '../../../relay/page.ts';
import type { QueryResolvers } from '../../../types.generated.ts';
import { seesInvitation } from '../../sees-invitation.ts';

export const invitations: NonNullable<QueryResolvers['invitations']> = async (_parent, page, context) => {
  const open = await context.accounts.openInvitations();
  const visible = open.filter((invitation) => seesInvitation(invitation, context));
  return pageOf(visible, page, ({ createdAt, id }) => [-createdAt.getTime(), id]);
};
