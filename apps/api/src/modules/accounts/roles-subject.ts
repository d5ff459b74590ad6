import { type Transaction, sql } from 'kysely';
import type { Account, Leaving, OwnRole } from '#domain';
import type { Context } from '../../context.ts';
import type { Tables } from '../../database/tables.ts';
import type { Subject } from '../../ledger/change.ts';
import type { LedgerValue } from '../../ledger/entry.ts';
import { ownRoleOf } from './accounts.store.ts';

type Trx = Transaction<Tables>;

/** What ends with an account that is closed: its tokens and calendar addresses that are open. */
interface Key {
  readonly id: string;
  readonly kind: 'token' | 'calendar';
}

/** An account with the roles that it holds itself. */
export interface AccountOfRoles extends Account {
  readonly version: number;
  readonly keys: readonly Key[];
}

/** One at a time among all accounts: who is the last of a kind depends on the others. Before any row is locked. */
async function lockAccounts(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('accounts', 0))`.execute(trx);
}

/** Accounts, as a thing whose roles people change. */
export const rolesSubject: Subject<AccountOfRoles> = {
  lock: async (trx, id) => {
    await lockAccounts(trx);
    return lockAccount(trx, id);
  },
  policyObject: () => undefined,
  fields: fieldsOf,
  place: () => ({ planId: null, actionId: null }),
  write: writeAccount,
};

/** The account as it stands, locked; null when there is none. */
export async function lockAccount(trx: Trx, id: string): Promise<AccountOfRoles | null> {
  const person = await trx
    .selectFrom('person')
    .select(['id', 'version', 'disabledAt'])
    .where('id', '=', id)
    // Not more: whatever else this person does refers to this row, and would wait while holding the ledger.
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!person) return null;
  const rows = await trx.selectFrom('roleGrant').selectAll().where('personId', '=', id).execute();
  const tokens = trx.selectFrom('apiToken').select('id').where('personId', '=', id).where('revokedAt', 'is', null);
  const calendars = trx.selectFrom('calendarFeed').select('id').where('personId', '=', id);
  return {
    ...{ id, version: person.version, isClosed: person.disabledAt !== null },
    roles: rows.map((row) => ownRoleOf(row)),
    keys: [
      ...(await tokens.execute()).map((token) => ({ ...token, kind: 'token' as const })),
      ...(await calendars.where('closedAt', 'is', null).execute()).map((one) => ({
        ...one,
        kind: 'calendar' as const,
      })),
    ],
  };
}

/** The fields of an account and its roles, for the ledger. Keys are there while they open something. */
export function fieldsOf({ isClosed, roles, keys }: AccountOfRoles): Map<string, LedgerValue> {
  return new Map<string, LedgerValue>([
    ['account.isClosed', isClosed],
    ...roles.flatMap(({ id, role, ministryId, from, to, isEnded }): [string, LedgerValue][] => [
      [`role.${id}.role`, role],
      [`role.${id}.ministry`, ministryId],
      [`role.${id}.from`, from],
      [`role.${id}.to`, to],
      [`role.${id}.isEnded`, isEnded],
    ]),
    ...keys.map(({ id, kind }): [string, LedgerValue] => [`${kind}.${id}.isClosed`, isClosed]),
  ]);
}

export async function writeAccount(
  trx: Trx,
  before: AccountOfRoles,
  { id, version, isClosed, roles }: AccountOfRoles,
  at: string,
): Promise<void> {
  await trx.updateTable('person').set({ version }).where('id', '=', id).execute();
  for (const role of roles.filter((one) => !before.roles.includes(one))) await writeRole(trx, id, role, at);
  if (isClosed === before.isClosed) return;
  await trx
    .updateTable('person')
    .set({ disabledAt: isClosed ? at : null })
    .where('id', '=', id)
    .execute();
  if (!isClosed) return;
  // What is gone does not come back with the account.
  await trx.deleteFrom('session').where('personId', '=', id).execute();
  const [tokens, feeds] = [trx.updateTable('apiToken'), trx.updateTable('calendarFeed')];
  await tokens.set({ revokedAt: at }).where('personId', '=', id).where('revokedAt', 'is', null).execute();
  await feeds.set({ closedAt: at }).where('personId', '=', id).where('closedAt', 'is', null).execute();
}

async function writeRole(trx: Trx, personId: string, role: OwnRole, at: string): Promise<void> {
  const { id, ministryId, from: fromOn, to: toOn, isEnded } = role;
  const endedAt = isEnded ? at : null;
  await trx
    .insertInto('roleGrant')
    .values({ id, personId, role: role.role, ministryId, fromOn, toOn, endedAt })
    .onConflict((known) => known.column('id').doUpdateSet({ toOn, endedAt }))
    .execute();
}

/** What a decision that takes roles away of this person has to know. */
export async function leavingOf(trx: Trx, personId: string, { today }: Pick<Context, 'today'>): Promise<Leaving> {
  const rows = await trx
    .selectFrom('roleGrant')
    .innerJoin('person', 'person.id', 'roleGrant.personId')
    .selectAll('roleGrant')
    .where('roleGrant.personId', '<>', personId)
    .where('person.disabledAt', 'is', null)
    .where('role', 'in', ['ADMINISTRATOR', 'ACCOUNT_MANAGER'])
    .execute();
  return { today, others: rows.map((row) => ownRoleOf(row)) };
}
