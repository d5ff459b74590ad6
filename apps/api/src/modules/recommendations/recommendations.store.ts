import type { Database } from '../../database/open-database.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';

/** Reads reports, recommendations, responses and what ties them to actions. */
export function recommendationStore(db: Database) {
  const reportById = oneBy(
    (ids) => db.selectFrom('report').selectAll().where('id', 'in', ids).execute(),
    (report) => report.id,
  );
  const byId = oneBy(
    (ids) => db.selectFrom('recommendation').selectAll().where('id', 'in', ids).execute(),
    (recommendation) => recommendation.id,
  );
  const ofReport = manyBy(
    (ids) => db.selectFrom('recommendation').selectAll().where('reportId', 'in', ids).orderBy('position').execute(),
    (recommendation) => recommendation.reportId,
  );
  const addresseesOf = manyBy(
    (ids) => db.selectFrom('addressee').selectAll().where('recommendationId', 'in', ids).orderBy('position').execute(),
    (addressee) => addressee.recommendationId,
  );
  const responseTo = oneBy(
    (ids) => db.selectFrom('response').selectAll().where('recommendationId', 'in', ids).execute(),
    (response) => response.recommendationId,
  );
  const linksOf = manyBy(
    (ids) => db.selectFrom('recommendationLink').selectAll().where('recommendationId', 'in', ids).execute(),
    (link) => link.recommendationId,
  );
  const linksOfAction = manyBy(
    (ids) => db.selectFrom('recommendationLink').selectAll().where('actionId', 'in', ids).execute(),
    (link) => link.actionId,
  );
  return { reportById, byId, ofReport, addresseesOf, responseTo, linksOf, linksOfAction };
}
