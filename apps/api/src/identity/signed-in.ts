import { type Selectable, sql } from 'kysely';
import type { Door, TokenScope, Viewer } from '#domain';
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
  /** The token that was presented; absent in a session. */
  tokenId?: string;
}

/** People with the roles held at this moment, in one statement: it is asked at every request. */
export const peopleWithGrants = (db: Database) =>
  db
    .selectFrom('person')
    .selectAll('person')
    .select(
      sql<Viewer['grants']>`(select coalesce(json_agg(json_build_object('role', role, 'ministryId', ministry_id)), '[]')
        from role_grant where person_id = person.id)`.as('grants'),
    );

/** The person as somebody who came in by this door; null when the account is disabled. */
export function admitted(
  found: (Selectable<PersonTable> & Pick<Viewer, 'grants'>) | undefined,
  via: Door,
): SignedIn | null {
  if (!found || found.disabledAt) return null;
  const { grants, ...person } = found;
  return { person, viewer: { personId: person.id, grants, via } };
}

/** The person with the roles held at this moment; null when there is none or the account is disabled. */
export async function signedInAs(personId: string, via: Door, db: Database): Promise<SignedIn | null> {
  return admitted(await peopleWithGrants(db).where('person.id', '=', personId).executeTakeFirst(), via);
}
