import { mayManageRole } from '#domain';
import { asPermission } from '../as-permission.ts';
import type { InvitationResolvers } from '../../types.generated.ts';

export const Invitation: InvitationResolvers = {
  ministry: ({ ministryId }, _arguments, { ministries }) =>
    ministryId === null ? null : ministries.byId.load(ministryId),
  from: ({ fromOn }) => fromOn,
  to: ({ toOn }) => toOn,
  invitedBy: ({ invitedBy }, _arguments, { people }) => (invitedBy === null ? null : people.byId.load(invitedBy)),
  state: ({ usedAt, withdrawnAt, expiresAt }, _arguments, { now }) => {
    if (usedAt) return 'USED';
    if (withdrawnAt) return 'WITHDRAWN';
    return expiresAt.toISOString() > now ? 'WAITING' : 'EXPIRED';
  },
  viewerCanManage: ({ ministryId }, _arguments, { signedIn }) =>
    asPermission(mayManageRole(signedIn?.viewer ?? null, null, ministryId)),
};
