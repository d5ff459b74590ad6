import type { Database } from '../../database/open-database.ts';
import { isAlive } from '../../identity/sessions.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';

const tokenColumns = ['id', 'prefix', 'name', 'personId', 'createdAt', 'expiresAt', 'lastUsedAt', 'revokedAt'] as const;

/** Reads people, the roles that they hold, and what there is to know about their tokens. */
export function peopleStore(db: Database) {
  const byId = oneBy(
    (ids) => db.selectFrom('person').selectAll().where('id', 'in', ids).execute(),
    (person) => person.id,
  );
  const grantsOf = manyBy(
    (ids) => db.selectFrom('roleGrant').selectAll().where('personId', 'in', ids).execute(),
    (grant) => grant.personId,
  );
  const tokenById = oneBy(
    (ids) => db.selectFrom('apiToken').select(tokenColumns).where('id', 'in', ids).execute(),
    (token) => token.id,
  );
  const tokensOf = manyBy(
    (ids) => db.selectFrom('apiToken').select(tokenColumns).where('personId', 'in', ids).execute(),
    (token) => token.personId,
  );
  const sessionColumns = ['id', 'personId', 'createdAt', 'lastSeenAt', 'browser', 'acr'] as const;
  const sessionById = oneBy(
    (ids) => db.selectFrom('session').select(sessionColumns).where('id', 'in', ids).where(isAlive).execute(),
    (session) => session.id,
  );
  const sessionsOf = manyBy(
    (ids) => db.selectFrom('session').select(sessionColumns).where('personId', 'in', ids).where(isAlive).execute(),
    (session) => session.personId,
  );
  return { sessionById, sessionsOf, byId, grantsOf, tokenById, tokensOf };
}
