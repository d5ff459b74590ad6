import { type Selectable, sql } from 'kysely';
import type { Door, Proof, Viewer } from '#domain';
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
  /** How and how long ago the session was proved, by the database's clock; absent by token. */
  proof?: Proof;
  /** The token that was presented; absent in a session. */
  tokenId?: string;
}

/** The person with the roles held at this moment, for whoever asks without a credential; null when the account is disabled. */
export async function signedInAs(personId: string, via: Door, db: Database): Promise<SignedIn | null> {
  const found = await db
    .selectFrom('person')
    .selectAll('person')
    .select(
      sql<
        Viewer['grants']
      >`(select coalesce(json_agg(json_build_object('role', role, 'ministryId', ministry_id, 'onBehalfOf', on_behalf_of)), '[]')
        from held_role where person_id = person.id)`.as('grants'),
    )
    .where('person.id', '=', personId)
    .executeTakeFirst();
  if (!found || found.disabledAt) return null;
  const { grants, ...person } = found;
  return { person, viewer: { personId, grants, via } };
}
