import { type Transaction, sql } from 'kysely';
import { type Role, isMinistryRole } from '#domain';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import { newId } from '../modules/relay/ids.ts';
import { comparableEmail } from './openid/claims.ts';

/** Days during which an invitation waits. */
export const INVITATION_DAYS = 14;

const DAY = 86_400_000;

/** When an invitation of this moment stops waiting. */
export const expiryFrom = (now: string): string => new Date(Date.parse(now) + INVITATION_DAYS * DAY).toISOString();

/** Nobody can be invited so. */
export class InvitationRefused extends Error {
  readonly fr: string;

  constructor(fr: string, en: string) {
    super(en);
    this.name = 'InvitationRefused';
    this.fr = fr;
  }
}

/**
 * Promises a role to whoever first signs in with this e-mail address. Several may wait for one address: the first sign-in
 * takes them all.
 *
 * @returns When it stops waiting.
 * @throws InvitationRefused
 */
export async function invite(
  db: Database,
  { email, role, ministry }: { email: string; role: Role; ministry?: string },
): Promise<Date> {
  const address = addressOf(email);
  if (await accountOf(db, address)) {
    throw new InvitationRefused(
      `${address} a déjà un compte : un second s’ouvrirait. Pour le rattacher à une autre identité : npm run account:relink -- ${address}`,
      `${address} has an account: a second one would be opened. To tie it to another identity: npm run account:relink -- ${address}`,
    );
  }
  if (isMinistryRole(role) !== (ministry !== undefined)) {
    throw new InvitationRefused(
      'LEAD, VALIDATOR et ACCOUNT_MANAGER se tiennent pour un ministère, les autres rôles pour tous',
      'LEAD, VALIDATOR and ACCOUNT_MANAGER are held for a ministry, the other roles for all',
    );
  }
  const held = ministry === undefined ? null : await ministryCalled(db, ministry);
  return keep(db, { email: address, role, ministryId: held, personId: null });
}

/**
 * Opens the way back into the account that has this e-mail address, for whoever next signs in with it under another identity.
 * The former identity and its sessions then end.
 *
 * @throws InvitationRefused
 */
export async function inviteBack(db: Database, email: string): Promise<Date> {
  const address = addressOf(email);
  const personId = await accountOf(db, address);
  if (!personId) throw new InvitationRefused(`${address} n’a pas de compte`, `${address} has no account`);
  return keep(db, { email: address, role: null, ministryId: null, personId });
}

function addressOf(email: string): string {
  const address = comparableEmail(email);
  if (!address) throw new InvitationRefused('Ce n’est pas une adresse électronique', 'This is no e-mail address');
  return address;
}

/** Whether an account has this address, as its provider gave it last. */
export const accountWith = async (db: Database | Transaction<Tables>, email: string): Promise<boolean> =>
  (await holdersOf(db, email)).size > 0;

async function holdersOf(db: Database | Transaction<Tables>, email: string): Promise<Set<string>> {
  const found = await db.selectFrom('identity').select('personId').where('email', '=', email).execute();
  return new Set(found.map(({ personId }) => personId));
}

async function accountOf(db: Database, email: string): Promise<string | undefined> {
  const found = await holdersOf(db, email);
  if (found.size > 1) {
    throw new InvitationRefused(
      `Plusieurs comptes ont l’adresse ${email}`,
      `Several accounts have the address ${email}`,
    );
  }
  return [...found][0];
}

async function ministryCalled(db: Database, code: string): Promise<string> {
  const ministries = await db.selectFrom('ministry').select(['id', 'code']).orderBy('code').execute();
  const found = ministries.find((ministry) => ministry.code === code);
  if (found) return found.id;
  const codes = ministries.map((ministry) => ministry.code).join(', ');
  throw new InvitationRefused(`Aucun ministère ${code}. Il y a : ${codes}`, `No ministry ${code}. There are: ${codes}`);
}

async function keep(
  db: Database,
  invitation: { email: string; role: Role | null; ministryId: string | null; personId: string | null },
): Promise<Date> {
  const { expiresAt } = await db
    .insertInto('invitation')
    .values({
      id: newId('inv'),
      ...invitation,
      createdAt: sql`now()`,
      expiresAt: sql`now() + make_interval(days => ${INVITATION_DAYS}::int)`,
      usedAt: null,
    })
    .returning('expiresAt')
    .executeTakeFirstOrThrow();
  return expiresAt;
}
