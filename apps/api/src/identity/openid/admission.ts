import { type Transaction, sql } from 'kysely';
import type { Database } from '../../database/open-database.ts';
import type { Tables } from '../../database/tables.ts';
import { append } from '../../ledger/append.ts';
import { newId } from '../../modules/relay/ids.ts';
import { hashOf } from '../secret.ts';
import type { Profile } from './claims.ts';
import type { Proof } from './exchange.ts';
import type { OpenIdSettings } from './openid-settings.ts';
import { SignInRefused } from './refusals.ts';

type Trx = Transaction<Tables>;

/** Who was let in, and what came of it, for the log. */
export interface Admitted {
  personId: string;
  event: 'SIGNED_IN' | 'ACCOUNT_OPENED' | 'ACCOUNT_LINKED';
  /** The claims that are others than at the last sign-in. */
  moved: readonly string[];
}

/**
 * Decides whether somebody who proved who they are may enter, in one transaction. The provider's name for them is the key: an
 * e-mail address only finds an invitation, once. Rights come from roles given here, never from claims.
 *
 * @param now The moment of recording, ISO 8601 in UTC.
 * @throws SignInRefused
 */
export async function admit(db: Database, settings: OpenIdSettings, proof: Proof, now: string): Promise<Admitted> {
  refusePopulation(settings, proof);
  return db.transaction().execute(async (trx) => {
    const known = await trx
      .selectFrom('identity')
      .selectAll()
      .where('issuer', '=', proof.issuer)
      .where('subject', '=', proof.subject)
      .forUpdate()
      .executeTakeFirst();
    const admitted = known
      ? { personId: known.personId, event: 'SIGNED_IN' as const }
      : await takeInvitations(trx, proof, now);
    await refuseUnfit(trx, admitted.personId, proof);
    const moved = await keepProfile(trx, admitted.personId, proof, known);
    return { ...admitted, moved };
  });
}

/** Whoever proves again who they are has to be the one who is there. @throws SignInRefused */
export async function refuseAnother(db: Database, personId: string, { issuer, subject }: Proof): Promise<void> {
  const known = db.selectFrom('identity').select('personId').where('issuer', '=', issuer);
  const found = await known.where('subject', '=', subject).executeTakeFirst();
  if (found?.personId !== personId) throw new SignInRefused('ANOTHER_PERSON', { issuer, subject, personId });
}

/** ProConnect lets every professional prove who they are. Whom of them Jalon is for, its settings say. */
function refusePopulation(settings: OpenIdSettings, { issuer, subject, profile }: Proof): void {
  const { allowedRoles, allowedSirets } = settings;
  const { roles, siret } = profile;
  if (allowedRoles.length && !allowedRoles.some((role) => roles.includes(role))) {
    throw new SignInRefused('ROLE_NOT_ALLOWED', { issuer, subject, roles });
  }
  if (allowedSirets.length && !allowedSirets.includes(siret ?? '')) {
    throw new SignInRefused('SIRET_NOT_ALLOWED', { issuer, subject, siret });
  }
}

async function takeInvitations(trx: Trx, proof: Proof, now: string): Promise<Pick<Admitted, 'personId' | 'event'>> {
  const { issuer, subject, profile } = proof;
  if (!profile.email) throw new SignInRefused('NO_ACCOUNT', { issuer, subject });
  const invitations = await trx
    .updateTable('invitation')
    .set({ usedAt: sql`now()` })
    .where('email', '=', profile.email)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', sql<Date>`now()`)
    .where('withdrawnAt', 'is', null)
    .where('isDemo', '=', false)
    .returning(['id', 'role', 'ministryId', 'personId', 'fromOn', 'toOn'])
    .execute();
  if (!invitations.length) throw new SignInRefused('NO_ACCOUNT', { issuer, subject });
  const back = invitations.find(({ personId }) => personId !== null)?.personId;
  if (back) {
    await recordLink(trx, back, proof, now);
    return { personId: back, event: 'ACCOUNT_LINKED' };
  }
  const personId = newId('per');
  const { displayName, post } = profile;
  await trx.insertInto('person').values({ id: personId, displayName, post, isDemo: false, version: 0 }).execute();
  const grants = [...new Map(invitations.map((one) => [`${one.role} ${one.ministryId}`, one])).values()];
  for (const { role, ministryId, fromOn, toOn } of grants) {
    await trx
      .insertInto('roleGrant')
      .values({ id: newId('rol'), personId, role: role!, ministryId, fromOn, toOn })
      .execute();
  }
  const entries = grants.map(({ id, role, ministryId, fromOn, toOn }) => ({
    operation: 'ROLE_GRANTED' as const,
    actorId: null,
    subjectId: personId,
    changes: {
      // Who sent it is in the entry of the invitation, if it was made on screen.
      invitation: { after: id },
      role: { after: role },
      ...(ministryId && { ministry: { after: ministryId } }),
      ...(fromOn && { from: { after: fromOn } }),
      ...(toOn && { to: { after: toOn } }),
    },
  }));
  await append(trx, entries, now);
  return { personId, event: 'ACCOUNT_OPENED' };
}

/** The former identity opens nothing any more; the ledger holds a digest of the new one, which names nobody. */
async function recordLink(trx: Trx, personId: string, { issuer, subject }: Proof, now: string): Promise<void> {
  await trx.deleteFrom('identity').where('personId', '=', personId).execute();
  await trx.deleteFrom('session').where('personId', '=', personId).execute();
  const changes = { identity: { after: hashOf(JSON.stringify([issuer, subject])) } };
  await append(trx, [{ operation: 'ACCOUNT_LINKED', actorId: null, subjectId: personId, changes }], now);
}

async function refuseUnfit(trx: Trx, personId: string, { issuer, subject }: Proof): Promise<void> {
  const person = await trx
    .selectFrom('person')
    .select('disabledAt')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  if (person.disabledAt) throw new SignInRefused('ACCOUNT_DISABLED', { issuer, subject, personId });
  const role = await trx.selectFrom('heldRole').select('role').where('personId', '=', personId).executeTakeFirst();
  if (!role) throw new SignInRefused('NO_ROLE', { issuer, subject, personId });
}

/** The profile follows the provider's; roles do not. */
async function keepProfile(
  trx: Trx,
  personId: string,
  { issuer, subject, profile }: Proof,
  known: { email: string | null; siret: string | null } | undefined,
): Promise<string[]> {
  const { email, siret, displayName, post } = profile;
  await trx
    .insertInto('identity')
    .values({ issuer, subject, personId, email, siret, createdAt: sql`now()`, signedInAt: sql`now()` })
    .onConflict((one) => one.columns(['issuer', 'subject']).doUpdateSet({ email, siret, signedInAt: sql`now()` }))
    .execute();
  const before = await trx
    .selectFrom('person')
    .select(['displayName', 'post'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  await trx.updateTable('person').set({ displayName, post }).where('id', '=', personId).execute();
  if (!known) return [];
  const pairs: [keyof Profile, unknown][] = [
    ['email', known.email],
    ['siret', known.siret],
    ['displayName', before.displayName],
    ['post', before.post],
  ];
  return pairs.filter(([name, value]) => profile[name] !== value).map(([name]) => name);
}
