import { accountState, mayManageAccount, roleState } from '#domain';
import { asPermission } from '../as-permission.ts';
import { pageOf } from '../../relay/page.ts';
import type { AccountResolvers } from '../../types.generated.ts';

export const Account: AccountResolvers = {
  person: ({ person }) => person,
  state: ({ person: { id, disabledAt }, roles }, _arguments, { today }) =>
    accountState({ id, isClosed: disabledAt !== null, roles }, today),
  email: async ({ person }, _arguments, { accounts }) => (await accounts.emailOf.load(person.id))?.email ?? null,
  closedAt: ({ person }) => person.disabledAt,
  lastSeenAt: async ({ person }, _arguments, { accounts }) =>
    (await accounts.visitOf.load(person.id))?.lastSeenAt ?? null,
  roles: ({ roles }, page, { today }) =>
    pageOf(roles, page, (role) => [
      ['HELD', 'COMING', 'OVER'].indexOf(roleState(role, today)),
      -Date.parse(role.from ?? '1900-01-01'),
      role.id,
    ]),
  viewerCanClose: ({ person, roles }, _arguments, { signedIn, today }) => {
    const lasting = roles.filter((role) => roleState(role, today) !== 'OVER');
    return asPermission(mayManageAccount(person, lasting, roles, signedIn?.viewer ?? null));
  },
  leaving: (account) => account,
  handover: async ({ person }, _arguments, { accounts }) => (await accounts.handoversOf.load(person.id))[0] ?? null,
};
