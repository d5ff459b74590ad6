import type { Database } from '../../database/open-database.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';

/** Reads verdicts. */
export function verdictStore(db: Database) {
  const byId = oneBy(
    (ids) => db.selectFrom('verdict').selectAll().where('id', 'in', ids).execute(),
    (verdict) => verdict.id,
  );
  /** The newest first. */
  const ofAction = manyBy(
    (ids) => db.selectFrom('verdict').selectAll().where('actionId', 'in', ids).orderBy('recordedAt', 'desc').execute(),
    (verdict) => verdict.actionId,
  );
  return { byId, ofAction };
}
