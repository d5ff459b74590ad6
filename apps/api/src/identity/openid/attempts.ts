import { type Selectable, sql } from 'kysely';
import type { Database } from '../../database/open-database.ts';
import type { SignInAttemptTable } from '../../database/tables.ts';
import { hashOf, newSecret } from '../secret.ts';

/** Minutes that one may spend at the provider. */
const MINUTES = 15;

type Purpose = SignInAttemptTable['purpose'];
type Kept = Partial<Pick<Attempt, 'nonce' | 'codeVerifier' | 'returnTo' | 'idToken' | 'personId' | 'previousVisitAt'>>;
export type Attempt = Selectable<SignInAttemptTable>;

/**
 * Notes that a browser leaves for the provider.
 *
 * @param browser The secret in that browser's cookie.
 * @returns The state that has to come back, 256 bits.
 */
export async function beginAttempt(db: Database, browser: string, purpose: Purpose, kept: Kept): Promise<string> {
  const state = newSecret();
  await db
    .deleteFrom('signInAttempt')
    .where(sql<boolean>`created_at < now() - make_interval(mins => ${MINUTES}::int)`)
    .execute();
  await db
    .insertInto('signInAttempt')
    .values({
      stateHash: hashOf(state),
      browserHash: hashOf(browser),
      purpose,
      nonce: null,
      codeVerifier: null,
      returnTo: null,
      idToken: null,
      ...kept,
      createdAt: sql`now()`,
    })
    .execute();
  return state;
}

/** The attempt of that browser with that state, once: undefined for another browser's, a used one, an old one. */
export async function takeAttempt(
  db: Database,
  { state, browser, purposes }: { state: unknown; browser: string | undefined; purposes: readonly Purpose[] },
): Promise<Attempt | undefined> {
  if (typeof state !== 'string' || !browser) return undefined;
  return db
    .deleteFrom('signInAttempt')
    .where('stateHash', '=', hashOf(state))
    .where('browserHash', '=', hashOf(browser))
    .where('purpose', 'in', purposes)
    .where(sql<boolean>`created_at >= now() - make_interval(mins => ${MINUTES}::int)`)
    .returningAll()
    .executeTakeFirst();
}
