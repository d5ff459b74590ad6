// `npm run account:relink -- EMAIL`: ties the account with this e-mail address to whichever identity next signs in with it.
import { inviteBack } from '../../apps/api/src/identity/invitations.ts';
import { Misuse } from '../ledger/command.ts';
import { withAccounts } from './command.ts';

await withAccounts(async (db) => {
  const [email] = process.argv.slice(2);
  if (!email)
    throw new Misuse('Dites qui : npm run account:relink -- ADRESSE', 'Say whom: npm run account:relink -- EMAIL');
  return inviteBack(db, email);
});
