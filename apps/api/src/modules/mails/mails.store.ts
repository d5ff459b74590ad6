import { type RawBuilder, sql } from 'kysely';
import type { MailState } from '#domain';
import { anyOf } from '../../database/any-of.ts';
import { oneBy, manyBy } from '../../database/loaders.ts';
import type { Database } from '../../database/open-database.ts';
import { newestFirst } from '../relay/newest-first.ts';
import type { PageArguments } from '../relay/page.ts';
import type { MailMapper } from './schema.mappers.ts';

const ID = /^mail_[0-9a-f]{32}$/;

export const calendarColumns = [
  ...(['id', 'personId', 'ministryId', 'planId', 'createdAt', 'closedAt', 'lastReadAt'] as const),
];

/** Reads mails, preferences and calendar addresses. */
export function mailsStore(db: Database) {
  const byId = oneBy(
    (ids) => db.selectFrom('mail').selectAll().where('id', '=', anyOf(ids)).execute(),
    (mail) => mail.id,
  );
  const preferenceOf = oneBy(
    (ids) => db.selectFrom('mailPreference').selectAll().where('personId', '=', anyOf(ids)).execute(),
    (preference) => preference.personId,
  );
  const calendarById = oneBy(
    (ids) => db.selectFrom('calendarFeed').select(calendarColumns).where('id', '=', anyOf(ids)).execute(),
    (calendar) => calendar.id,
  );
  const calendarsOf = manyBy(
    (ids) =>
      db
        .selectFrom('calendarFeed')
        .select(calendarColumns)
        .where('personId', '=', anyOf(ids))
        .where('closedAt', 'is', null)
        .execute(),
    (calendar) => calendar.personId,
  );
  /** @param personId Whose alone; null for everyone's. @throws BAD_USER_INPUT */
  const page = ({ personId, state }: { personId: string | null; state: MailState | null }, args: PageArguments) => {
    const scope: RawBuilder<boolean>[] = [
      ...(personId === null ? [] : [sql<boolean>`person_id = ${personId}`]),
      ...(state === null ? [] : [sql<boolean>`state = ${state}`]),
    ];
    return newestFirst<MailMapper>(db, { table: 'mail', scope, id: ID }, args);
  };
  return { byId, preferenceOf, calendarById, calendarsOf, page };
}
