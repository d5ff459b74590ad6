import type { Database } from '../../database/open-database.ts';
import { anyOf } from '../../database/any-of.ts';
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
    (ids) => db.selectFrom('roleGrant').selectAll().where('personId', '=', anyOf(ids)).execute(),
    (grant) => grant.personId,
  );
  const tokenById = oneBy(
    (ids) => db.selectFrom('apiToken').select(tokenColumns).where('id', '=', anyOf(ids)).execute(),
    (token) => token.id,
  );
  const tokensOf = manyBy(
    (ids) => db.selectFrom('apiToken').select(tokenColumns).where('personId', '=', anyOf(ids)).execute(),
    (token) => token.personId,
  );
  const allTokens = () => db.selectFrom('apiToken').select(tokenColumns).execute();
  return { byId, grantsOf, tokenById, tokensOf, allTokens };
}
