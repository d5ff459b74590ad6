import { sql } from 'kysely';
import type { Database } from '../../database/open-database.ts';
import { anyOf } from '../../database/any-of.ts';
import { isAlive } from '../../identity/sessions.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';

const tokenColumns = [
  'id',
  'prefix',
  'name',
  'personId',
  'createdAt',
  'expiresAt',
  'lastUsedAt',
  'revokedAt',
  'scopes',
  'requestCount',
] as const;

/** Reads people, the roles that they hold, and what there is to know about their tokens. */
export function peopleStore(db: Database) {
  const byId = oneBy(
    (ids) => db.selectFrom('person').selectAll().where('id', '=', anyOf(ids)).execute(),
    (person) => person.id,
  );
  const grantsOf = manyBy(
    (ids) => db.selectFrom('heldRole').selectAll().where('personId', '=', anyOf(ids)).execute(),
    (grant) => grant.personId,
  );
  /** Who holds a role for a ministry and may come in: `LEAD min_…`. */
  const holding = manyBy(
    (keys) =>
      db
        .selectFrom('person')
        .innerJoin('heldRole', 'heldRole.personId', 'person.id')
        .selectAll('person')
        .select(sql<string>`held_role.role || ' ' || held_role.ministry_id`.as('held'))
        .where(sql<string>`held_role.role || ' ' || held_role.ministry_id`, '=', anyOf(keys))
        .where('person.disabledAt', 'is', null)
        .execute(),
    (person) => person.held,
  );
  const deputies = () => db.selectFrom('deputy').selectAll();
  const deputyById = oneBy(
    (ids) => deputies().where('id', '=', anyOf(ids)).execute(),
    (deputy) => deputy.id,
  );
  const deputiesOf = manyBy(
    (ids) => deputies().where('personId', '=', anyOf(ids)).execute(),
    (deputy) => deputy.personId,
  );
  /** Everyone whose account is open, with the roles that they hold. */
  async function withGrants() {
    const [all, grants] = await Promise.all([
      db.selectFrom('person').selectAll().where('disabledAt', 'is', null).execute(),
      db.selectFrom('heldRole').selectAll().execute(),
    ]);
    const byPerson = Map.groupBy(grants, ({ personId }) => personId);
    return all.map((person) => ({ ...person, grants: byPerson.get(person.id) ?? [] }));
  }
  const tokenById = oneBy(
    (ids) => db.selectFrom('apiToken').select(tokenColumns).where('id', '=', anyOf(ids)).execute(),
    (token) => token.id,
  );
  const tokensOf = manyBy(
    (ids) => db.selectFrom('apiToken').select(tokenColumns).where('personId', '=', anyOf(ids)).execute(),
    (token) => token.personId,
  );
  const sessionColumns = ['id', 'personId', 'createdAt', 'lastSeenAt', 'browser', 'acr'] as const;
  const sessionById = oneBy(
    (ids) => db.selectFrom('session').select(sessionColumns).where('id', '=', anyOf(ids)).where(isAlive).execute(),
    (session) => session.id,
  );
  const sessionsOf = manyBy(
    (ids) =>
      db.selectFrom('session').select(sessionColumns).where('personId', '=', anyOf(ids)).where(isAlive).execute(),
    (session) => session.personId,
  );
  const allTokens = () => db.selectFrom('apiToken').select(tokenColumns).execute();
  return {
    ...{ sessionById, sessionsOf, byId, grantsOf, withGrants, holding },
    ...{ deputyById, deputiesOf, tokenById, tokensOf, allTokens },
  };
}
