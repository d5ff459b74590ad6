import { seesAccount } from '#domain';
import type { PersonResolvers } from '../../types.generated.ts';

export const Person: Pick<PersonResolvers, 'account' | '__isTypeOf'> = {
  account: async ({ id }, _arguments, { accounts, people, signedIn }) => {
    const roles = await accounts.rolesOf.load(id);
    if (!seesAccount(signedIn?.viewer ?? null, roles)) return null;
    return { person: (await people.byId.load(id))!, roles };
  },
};
