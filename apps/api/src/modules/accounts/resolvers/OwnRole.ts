import { mayManageRole, refusal, roleState } from '#domain';
import { asPermission } from '../as-permission.ts';
import type { OwnRoleResolvers } from '../../types.generated.ts';

export const OwnRole: OwnRoleResolvers = {
  ministry: ({ ministryId }, _arguments, { ministries }) =>
    ministryId === null ? null : ministries.byId.load(ministryId),
  state: (role, _arguments, { today }) => roleState(role, today),
  viewerCanEnd: (role, _arguments, { signedIn, today }) => {
    if (roleState(role, today) === 'OVER') return { allowed: false, refusal: refusal('ROLE_ALREADY_ENDED') };
    return asPermission(mayManageRole(signedIn?.viewer ?? null, role.personId, role.ministryId));
  },
};
