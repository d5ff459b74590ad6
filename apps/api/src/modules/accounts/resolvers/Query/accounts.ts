import { type AccountState, type Role, accountState, roleState, seesAccount } from '#domain';
import type { Context } from '../../../../context.ts';
import { pageOf } from '../../../relay/page.ts';
import type { QueryResolvers } from '../../../types.generated.ts';
import type { AccountMapper } from '../../schema.mappers.ts';

interface Narrowed {
  search: string;
  ministryId: string | null;
  role: Role | null;
  state: AccountState | null;
}

export const accounts: NonNullable<QueryResolvers['accounts']> = async (
  _parent,
  { search, ministryId, role, state, ...page },
  context,
) => {
  const narrowed = {
    search: plain(search ?? ''),
    ministryId: ministryId ?? null,
    role: role ?? null,
    state: state ?? null,
  };
  const all = await visibleAccounts(context);
  const kept = await Promise.all(all.map((account) => isSuch(account, narrowed, context)));
  return pageOf(
    all.filter((_, place) => kept[place]),
    page,
    ({ person }) => [plain(person.displayName), person.id],
  );
};

async function visibleAccounts({ accounts, signedIn }: Context): Promise<AccountMapper[]> {
  const people = await accounts.everybody();
  const all = await Promise.all(
    people.map(async (person) => ({ person, roles: await accounts.rolesOf.load(person.id) })),
  );
  return all.filter(({ roles }) => seesAccount(signedIn?.viewer ?? null, roles));
}

async function isSuch({ person, roles }: AccountMapper, narrowed: Narrowed, context: Context): Promise<boolean> {
  const { search, ministryId, role, state } = narrowed;
  const isClosed = person.disabledAt !== null;
  if (state !== null && accountState({ id: person.id, isClosed, roles }, context.today) !== state) return false;
  const lasting = roles.filter((one) => roleState(one, context.today) !== 'OVER');
  const isHeld = lasting.some(
    (one) => (role === null || one.role === role) && (ministryId === null || one.ministryId === ministryId),
  );
  if ((role !== null || ministryId !== null) && !isHeld) return false;
  if (search === '') return true;
  const email = (await context.accounts.emailOf.load(person.id))?.email ?? '';
  const said = plain(`${person.displayName} ${person.post} ${email}`);
  return search.split(/\s+/).every((word) => said.includes(word));
}

/** Without accents and capitals. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
