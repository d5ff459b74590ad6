// `npm run account:invite -- EMAIL ROLE [MINISTRY]`: promises a role to whoever first signs in with this e-mail address.
import { ROLES } from '#domain';
import { invite } from '../../apps/api/src/identity/invitations.ts';
import { Misuse } from '../ledger/command.ts';
import { isRole, withAccounts } from './command.ts';

await withAccounts(async (db) => {
  const [email, role, ministry] = process.argv.slice(2);
  if (!email || !isRole(role))
    throw new Misuse(
      `Dites qui et quoi : npm run account:invite -- ADRESSE RÔLE [MINISTÈRE]. Rôles : ${ROLES.join(', ')}`,
      `Say whom and what: npm run account:invite -- EMAIL ROLE [MINISTRY]. Roles: ${ROLES.join(', ')}`,
    );
  return invite(db, { email, role, ...(ministry !== undefined && { ministry }) });
});
