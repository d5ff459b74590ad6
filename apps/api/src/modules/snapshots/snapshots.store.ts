import type { Database } from '../../database/open-database.ts';
import { anyOf } from '../../database/any-of.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';
import type { Moment } from '../../ledger/moment.ts';

const COLUMNS = [
  'id',
  'planId',
  'name',
  'asOf',
  'basis',
  'takenAt',
  'takenBy',
  'ledgerSequence',
  'fingerprint',
] as const;
const FINGERPRINT = /^[0-9a-f]{64}$/;

/** Reads snapshots, those taken by the moment if there is one; their contents, which are large, by themselves. */
export function snapshotStore(db: Database, moment: Moment | null) {
  const snapshots = () =>
    db
      .selectFrom('snapshot')
      .select(COLUMNS)
      .$if(moment !== null, (query) => query.where('takenAt', '<=', new Date(moment!.at)));
  const byId = oneBy(
    (ids) => snapshots().where('id', '=', anyOf(ids)).execute(),
    (snapshot) => snapshot.id,
  );
  const byFingerprint = oneBy(
    async (asked) => {
      const known = asked.filter((fingerprint) => FINGERPRINT.test(fingerprint));
      if (!known.length) return [];
      return snapshots().where('fingerprint', 'in', known).execute();
    },
    (snapshot) => snapshot.fingerprint,
  );
  const ofPlan = manyBy(
    (planIds) => snapshots().where('planId', '=', anyOf(planIds)).execute(),
    (snapshot) => snapshot.planId,
  );
  const contentOf = oneBy(
    (ids) => db.selectFrom('snapshot').select(['id', 'content']).where('id', '=', anyOf(ids)).execute(),
    (snapshot) => snapshot.id,
  );
  return { byId, byFingerprint, ofPlan, contentOf };
}
