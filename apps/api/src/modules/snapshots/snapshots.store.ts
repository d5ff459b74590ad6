import type { Database } from '../../database/open-database.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';

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

/** Reads snapshots; their contents, which are large, one by one. */
export function snapshotStore(db: Database) {
  const byId = oneBy(
    (ids) => db.selectFrom('snapshot').select(COLUMNS).where('id', 'in', ids).execute(),
    (snapshot) => snapshot.id,
  );
  const byFingerprint = oneBy(
    async (asked) => {
      const known = asked.filter((fingerprint) => FINGERPRINT.test(fingerprint));
      if (!known.length) return [];
      return db.selectFrom('snapshot').select(COLUMNS).where('fingerprint', 'in', known).execute();
    },
    (snapshot) => snapshot.fingerprint,
  );
  const ofPlan = manyBy(
    (planIds) => db.selectFrom('snapshot').select(COLUMNS).where('planId', 'in', planIds).execute(),
    (snapshot) => snapshot.planId,
  );
  const contentOf = async (id: string): Promise<string> =>
    (await db.selectFrom('snapshot').select('content').where('id', '=', id).executeTakeFirstOrThrow()).content;
  return { byId, byFingerprint, ofPlan, contentOf };
}
