import { type Selectable, sql } from 'kysely';
import { anyOf } from '../../database/any-of.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';
import type { Database } from '../../database/open-database.ts';
import type { RoleGrantTable } from '../../database/tables.ts';
import type { OwnRoleMapper } from './schema.mappers.ts';

/** A role as the rules see it. */
export const ownRoleOf = (row: Selectable<RoleGrantTable>): OwnRoleMapper => {
  const { id, personId, role, ministryId, fromOn: from, toOn: to, endedAt } = row;
  return { id, personId, role, ministryId, from, to, isEnded: endedAt !== null };
};

/** Reads accounts, all their roles, invitations and hand-overs. Who may see them is asked where they are shown. */
export function accountStore(db: Database) {
  const roles = () => db.selectFrom('roleGrant').selectAll();
  const rolesOf = manyBy(
    async (ids) =>
      (await roles().where('personId', '=', anyOf(ids)).orderBy('personId').execute()).map((row) => ownRoleOf(row)),
    (role) => role.personId,
  );
  const roleById = oneBy(
    async (ids) => (await roles().where('id', '=', anyOf(ids)).execute()).map((row) => ownRoleOf(row)),
    (role) => role.id,
  );
  const invitationById = oneBy(
    (ids) => db.selectFrom('invitation').selectAll().where('id', '=', anyOf(ids)).execute(),
    (invitation) => invitation.id,
  );
  const handoversOf = manyBy(
    (ids) => db.selectFrom('handover').selectAll().where('personId', '=', anyOf(ids)).orderBy('at', 'desc').execute(),
    (handover) => handover.personId,
  );
  const emailOf = oneBy(
    (ids) =>
      db
        .selectFrom('identity')
        .distinctOn('personId')
        .select(['personId', 'email'])
        .where('personId', '=', anyOf(ids))
        .where('email', 'is not', null)
        .orderBy('personId')
        .orderBy('signedInAt', 'desc')
        .execute(),
    ({ personId }) => personId,
  );
  const visitOf = oneBy(
    (ids) => db.selectFrom('visit').selectAll().where('personId', '=', anyOf(ids)).execute(),
    (visit) => visit.personId,
  );
  const openInvitations = () =>
    db
      .selectFrom('invitation')
      .selectAll()
      .where('usedAt', 'is', null)
      .where('withdrawnAt', 'is', null)
      .where('role', 'is not', null)
      .execute();
  const everybody = () => db.selectFrom('person').selectAll().execute();
  /** What somebody has in progress that is theirs alone. */
  const ownWorkOf = oneBy(
    async (ids) =>
      (
        await sql<{
          personId: string;
          updates: number;
          drafts: number;
          tokens: number;
          calendars: number;
        }>`select id as "personId",
        (select count(*)::int from action_update
          where author_id = person.id and state in ('SUBMITTED', 'RETURNED', 'DRAFT')) as updates,
        (select count(*)::int from update_draft where person_id = person.id and text is not null) as drafts,
        (select count(*)::int from api_token
          where person_id = person.id and revoked_at is null and expires_at > now()) as tokens,
        (select count(*)::int from calendar_feed where person_id = person.id and closed_at is null) as calendars
      from person where id = any(${[...ids]}::text[])`.execute(db)
      ).rows,
    ({ personId }) => personId,
  );
  /** What is asked of a ministry and not settled. */
  const askedOf = oneBy(
    async (ids) =>
      (
        await sql<{
          ministryId: string;
          actions: number;
          questions: number;
          blockers: number;
          decisions: number;
        }>`select id as "ministryId",
        (select count(*)::int from action where lead_ministry_id = ministry.id) as actions,
        (select count(*)::int from message join action on action.id = message.action_id
          where action.lead_ministry_id = ministry.id and expected_by is not null and closed_at is null
            and withdrawn_at is null) as questions,
        (select count(*)::int from blocker where asked_ministry_id = ministry.id and not exists
          (select from blocker_step where blocker_id = blocker.id and state <> 'ESCALATED')) as blockers,
        (select count(*)::int from decision where owner_ministry_id = ministry.id and not exists
          (select from decision_done where decision_done.id = decision.id)) as decisions
      from ministry where id = any(${[...ids]}::text[])`.execute(db)
      ).rows,
    ({ ministryId }) => ministryId,
  );
  const deputiesNamed = manyBy(
    (ids) => db.selectFrom('deputy').selectAll().where('deputyId', '=', anyOf(ids)).execute(),
    ({ deputyId }) => deputyId,
  );
  return {
    ...{ rolesOf, roleById, invitationById, handoversOf, emailOf, visitOf, openInvitations, everybody },
    ...{ ownWorkOf, askedOf, deputiesNamed },
  };
}
