import type { Subject } from '../ledger/change.ts';

/** A calendar address of the account; `secretHash` is there only for the one that is being made. */
export interface AccountCalendar {
  readonly id: string;
  readonly ministryId: string | null;
  readonly planId: string | null;
  readonly createdAt: string;
  readonly closedAt: string | null;
  readonly secretHash?: string;
}

/** An account with its calendar addresses that are open. */
export interface AccountCalendars {
  readonly id: string;
  readonly version: number;
  readonly calendars: readonly AccountCalendar[];
}

/** The calendar addresses of an account, as a thing that people change: they open what their holder may read. */
export const calendarsSubject: Subject<AccountCalendars> = {
  lock: async (trx, id) => {
    const person = await trx
      .selectFrom('person')
      .select(['id', 'version'])
      .where('id', '=', id)
      .forNoKeyUpdate()
      .executeTakeFirst();
    if (!person) return null;
    const rows = await trx
      .selectFrom('calendarFeed')
      .select(['id', 'ministryId', 'planId', 'createdAt'])
      .where('personId', '=', id)
      .where('closedAt', 'is', null)
      .execute();
    const calendars = rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString(), closedAt: null }));
    return { ...person, calendars };
  },
  policyObject: () => undefined,
  // Nothing of the secret enters the ledger.
  fields: ({ calendars }) =>
    new Map(
      calendars.flatMap(({ id, ministryId, planId, createdAt, closedAt }): [string, string | null][] => [
        [`calendar.${id}.of`, ministryId ?? planId],
        [`calendar.${id}.createdAt`, createdAt],
        [`calendar.${id}.closedAt`, closedAt],
      ]),
    ),
  place: () => ({ planId: null, actionId: null }),
  write: async (trx, before, after) => {
    await trx.updateTable('person').set({ version: after.version }).where('id', '=', after.id).execute();
    for (const { id, secretHash, closedAt, ...row } of after.calendars) {
      const known = before.calendars.some((one) => one.id === id);
      if (!known && secretHash) {
        await trx
          .insertInto('calendarFeed')
          .values({ id, ...row, secretHash, personId: after.id })
          .execute();
      } else if (closedAt) {
        await trx.updateTable('calendarFeed').set({ closedAt }).where('id', '=', id).execute();
      }
    }
  },
};
