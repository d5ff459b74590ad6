import type { Selectable } from 'kysely';
import type { Door, Viewer } from '#domain';
import type { Database } from '../database/open-database.ts';
import type { PersonTable } from '../database/tables.ts';

/** Someone who is signed in, or whose token was presented. */
export interface SignedIn {
  person: Selectable<PersonTable>;
  /** The same person as the rules see them. */
  viewer: Viewer;
  /** The session that asks; absent by token. */
  sessionId?: string;
  /** When they had last been here before this session; null at the first one, absent by token. */
  previousVisitAt?: Date | null;
}

/** The person with the roles held at this moment; null when there is none or the account is disabled. */
export async function signedInAs(personId: string, via: Door, db: Database): Promise<SignedIn | null> {
  const person = await db.selectFrom('person').selectAll().where('id', '=', personId).executeTakeFirst();
  if (!person || person.disabledAt) return null;
  const grants = await db
    .selectFrom('roleGrant')
    .select(['role', 'ministryId'])
    .where('personId', '=', personId)
    .execute();
  return { person, viewer: { personId, grants, via } };
}
