import type { EvidenceFile } from '#domain';
import type { Database } from '../../database/open-database.ts';
import { anyOf } from '../../database/any-of.ts';
import { thereAt } from '../../database/as-of.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';
import type { Moment } from '../../ledger/moment.ts';
import { fileOf } from './evidence-content.ts';
import { PROVES, SHOWS_DONE } from './is-proof.ts';

/**
 * Reads evidence, as it was there at the moment if there is one. What an update brings is shown with that update alone until
 * it is validated.
 */
export function evidenceStore(db: Database, moment: Moment | null) {
  const all = () => db.selectFrom('evidence').selectAll().$call(thereAt('evidence', moment));
  const byId = oneBy(
    (ids) => all().where('id', '=', anyOf(ids)).where('inEffect', '=', true).execute(),
    (evidence) => evidence.id,
  );
  const ofAction = manyBy(
    (ids) => all().where('actionId', '=', anyOf(ids)).where('inEffect', '=', true).execute(),
    (evidence) => evidence.actionId ?? '',
  );
  const ofPlanItself = manyBy(
    (ids) => all().where('planId', '=', anyOf(ids)).where('actionId', 'is', null).execute(),
    (evidence) => evidence.planId,
  );
  const ofUpdate = manyBy(
    (ids) => all().where('updateId', '=', anyOf(ids)).orderBy('position').execute(),
    (evidence) => evidence.updateId ?? '',
  );
  /** Of a plan and its actions, all that they are filtered and sorted by. */
  const listedIn = manyBy(
    (ids) =>
      db
        .selectFrom('evidence')
        .select(['id', 'planId', 'actionId', 'milestoneId', 'kind', 'dated', 'recordedAt'])
        .select(({ eb }) => eb('url', 'is not', null).as('hasLink'))
        .where('planId', 'in', ids)
        .where('inEffect', '=', true)
        .$call(thereAt('evidence', moment))
        .execute(),
    (evidence) => evidence.planId,
  );
  /** How many proofs there are, counted where they are: an action of ten years has thousands. */
  const proofsOf = oneBy(
    (ids) =>
      db
        .selectFrom('evidence')
        .select(['actionId', ({ fn }) => fn.countAll<number>().as('count')])
        .select(({ fn }) => fn.countAll<number>().filterWhere(SHOWS_DONE).as('showingDone'))
        .where('actionId', '=', anyOf(ids))
        .where(PROVES)
        .$call(thereAt('evidence', moment))
        .groupBy('actionId')
        .execute(),
    ({ actionId }) => actionId ?? '',
  );
  const fileById = oneBy(
    (ids) => db.selectFrom('evidenceFile').selectAll().where('id', '=', anyOf(ids)).execute(),
    (file) => file.id,
  );
  /** What was given with a file, whether it is in effect or not: whoever shows it asks the policy first. */
  const withFile = manyBy(
    (ids) => db.selectFrom('evidence').selectAll().where('fileId', '=', anyOf(ids)).execute(),
    (evidence) => evidence.fileId ?? '',
  );
  /** Those of the files that this person gave for this action, by id: no other may be brought by an update. */
  const filesGiven = async (
    named: readonly { id: string }[],
    { actionId, by }: { actionId: string; by: string | undefined },
  ): Promise<ReadonlyMap<string, EvidenceFile>> => {
    if (named.length === 0 || by === undefined) return new Map();
    const found = await db
      .selectFrom('evidenceFile')
      .selectAll()
      .where('id', '=', anyOf(named.map(({ id }) => id)))
      .where('actionId', '=', actionId)
      .where('personId', '=', by)
      .execute();
    return new Map(found.map((file) => [file.id, fileOf(file)]));
  };
  return { proofsOf, fileById, withFile, filesGiven, byId, listedIn, ofAction, ofPlanItself, ofUpdate };
}
