import { sql } from 'kysely';
import type { Database } from '../../database/open-database.ts';
import { anyOf } from '../../database/any-of.ts';
import { actionsAt, thereAt } from '../../database/as-of.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';
import type { Moment } from '../../ledger/moment.ts';

/** Reads reports, recommendations, responses and what ties them to actions, as it was at the moment if there is one. */
export function recommendationStore(db: Database, moment: Moment | null) {
  const reports = () => db.selectFrom('report').selectAll().$call(thereAt('report', moment));
  const recommendations = () => db.selectFrom('recommendation').selectAll().$call(thereAt('recommendation', moment));
  /** A link comes with its two ends: there is none to an action that is not there yet. */
  const links = () =>
    db
      .selectFrom('recommendationLink')
      .selectAll('recommendationLink')
      .$if(moment !== null, (all) =>
        all
          .innerJoin('recommendation', 'recommendation.id', 'recommendationId')
          .where(({ exists }) =>
            exists(actionsAt(db, moment).where('action.id', '=', sql.ref<string>('recommendationLink.actionId'))),
          ),
      )
      .$call(thereAt('recommendation', moment));
  const reportById = oneBy(
    (ids) => reports().where('id', '=', anyOf(ids)).execute(),
    (report) => report.id,
  );
  const byId = oneBy(
    (ids) => recommendations().where('id', '=', anyOf(ids)).execute(),
    (recommendation) => recommendation.id,
  );
  const ofReport = manyBy(
    (ids) => recommendations().where('reportId', '=', anyOf(ids)).orderBy('position').execute(),
    (recommendation) => recommendation.reportId,
  );
  const addresseesOf = manyBy(
    (ids) =>
      db.selectFrom('addressee').selectAll().where('recommendationId', '=', anyOf(ids)).orderBy('position').execute(),
    (addressee) => addressee.recommendationId,
  );
  const responseTo = oneBy(
    (ids) => db.selectFrom('response').selectAll().where('recommendationId', '=', anyOf(ids)).execute(),
    (response) => response.recommendationId,
  );
  const linksOf = manyBy(
    (ids) => links().where('recommendationId', '=', anyOf(ids)).execute(),
    (link) => link.recommendationId,
  );
  const linksOfAction = manyBy(
    (ids) => links().where('actionId', '=', anyOf(ids)).execute(),
    (link) => link.actionId,
  );
  return { reportById, byId, ofReport, addresseesOf, responseTo, linksOf, linksOfAction };
}
