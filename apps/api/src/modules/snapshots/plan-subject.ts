import type { Subject } from '../../ledger/change.ts';
import { type LedgerFields, typed } from '../../ledger/ledger-fields.ts';
import type { FreeText, LedgerValue } from '../../ledger/entry.ts';

/** A snapshot that is being taken. */
export interface TakenSnapshot {
  readonly id: string;
  readonly name: string;
  readonly asOf: string;
  readonly basis: 'EFFECTIVE' | 'RECORDED';
  readonly takenAt: string;
  readonly takenBy: string;
  readonly ledgerSequence: number;
  readonly fingerprint: string;
  readonly content: string;
}

/** A plan, as far as snapshots go. */
export interface FrozenPlan {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  /** The number and the moment of the last entry of the ledger: nothing comes after it until this change is done. */
  readonly head: { readonly sequence: number; readonly recordedAt: string };
  /** The snapshot to add to those that there are; those are never changed, so they are not read. */
  readonly taken: TakenSnapshot | null;
}

/** Plans, as a thing of which people take snapshots. */
export const planSubject: Subject<FrozenPlan> = {
  lock: async (trx, id) => {
    // The head of the ledger comes first: whoever changes anything has to have it to be done, so that all that is read
    // from here on is one moment. They take the plan after it too, for its revision.
    const { seq } = await trx.selectFrom('ledgerHead').select('seq').forUpdate().executeTakeFirstOrThrow();
    const plan = await trx
      .selectFrom('plan')
      .select(['id', 'code', 'version'])
      .where('id', '=', id)
      .forNoKeyUpdate()
      .executeTakeFirst();
    const last = await trx.selectFrom('ledger').select('recordedAt').where('seq', '=', seq).executeTakeFirst();
    if (!plan || !last) return null;
    return { ...plan, head: { sequence: Number(seq), recordedAt: last.recordedAt.toISOString() }, taken: null };
  },
  policyObject: () => undefined,
  fields: ({ taken }) => (taken ? snapshotFields(taken) : new Map()),
  place: ({ id }) => ({ planId: id, actionId: null }),
  write: async (trx, _before, { id, version, taken }) => {
    await trx.updateTable('plan').set({ version }).where('id', '=', id).execute();
    if (taken)
      await trx
        .insertInto('snapshot')
        .values({ ...taken, planId: id })
        .execute();
  },
};

function snapshotFields({ id, name, asOf, basis, ledgerSequence, fingerprint }: TakenSnapshot): LedgerFields {
  return new Map<string, LedgerValue | FreeText | null>([
    [`snapshot.${id}.name`, typed(name)],
    [`snapshot.${id}.fingerprint`, fingerprint],
    [`snapshot.${id}.asOf`, asOf],
    [`snapshot.${id}.asOfBasis`, basis],
    [`snapshot.${id}.ledgerSequence`, ledgerSequence],
  ]);
}
