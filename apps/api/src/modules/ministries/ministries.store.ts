import type { Database } from '../../database/open-database.ts';
import { anyOf } from '../../database/any-of.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';

/** Reads ministries and their administrations. */
export function ministryStore(db: Database) {
  const byId = oneBy(
    (ids) => db.selectFrom('ministry').selectAll().where('id', '=', anyOf(ids)).execute(),
    (ministry) => ministry.id,
  );
  const departmentsOf = manyBy(
    (ids) => db.selectFrom('department').selectAll().where('ministryId', '=', anyOf(ids)).orderBy('position').execute(),
    (department) => department.ministryId,
  );
  return { byId, departmentsOf, all: () => db.selectFrom('ministry').selectAll().execute() };
}
