import type { Deputy, Grant, Principal } from '#domain';
import type { Subject } from '../../ledger/change.ts';
import type { LedgerValue } from '../../ledger/entry.ts';

/** An account, as far as standing in for it goes. */
export interface DeputisedAccount extends Principal {
  readonly version: number;
}

/** Accounts, as a thing that others stand in for. */
export const deputiesSubject: Subject<DeputisedAccount> = {
  lock: async (trx, id) => {
    const person = await trx
      .selectFrom('person')
      .select(['id', 'version'])
      .where('id', '=', id)
      // Not more: whatever else this person does refers to this row, and would wait while holding the ledger.
      .forNoKeyUpdate()
      .executeTakeFirst();
    if (!person) return null;
    const own = trx.selectFrom('heldRole').selectAll().where('personId', '=', id).where('onBehalfOf', 'is', null);
    const grants: Grant[] = await own.execute();
    const rows = await trx.selectFrom('deputy').selectAll().where('personId', '=', id).execute();
    const deputies = rows.map(
      ({ id: deputy, deputyId, role, ministryId, fromOn: from, toOn: to, isEnded }): Deputy => ({
        ...{ id: deputy, deputyId, role, ministryId, from, to, isEnded },
      }),
    );
    return { ...person, grants, deputies };
  },
  policyObject: () => undefined,
  fields: ({ deputies }) =>
    new Map<string, LedgerValue>(
      deputies.flatMap(({ id, deputyId, role, ministryId, from, to, isEnded }): [string, LedgerValue][] => [
        [`deputy.${id}.deputy`, deputyId],
        [`deputy.${id}.role`, role],
        [`deputy.${id}.ministry`, ministryId],
        [`deputy.${id}.from`, from],
        [`deputy.${id}.to`, to],
        [`deputy.${id}.isEnded`, isEnded],
      ]),
    ),
  place: () => ({ planId: null, actionId: null }),
  write: async (trx, before, { id: personId, version, deputies }) => {
    await trx.updateTable('person').set({ version }).where('id', '=', personId).execute();
    for (const one of deputies.filter((deputy) => !before.deputies.includes(deputy))) {
      const { from: fromOn, to: toOn, ...row } = one;
      await trx
        .insertInto('deputy')
        .values({ ...row, personId, fromOn, toOn })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ isEnded: one.isEnded }))
        .execute();
    }
  },
};
