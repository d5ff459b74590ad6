import type { Selectable } from 'kysely';
import type { OwnRole } from '#domain';
import type { HandoverTable, InvitationTable, PersonTable } from '../../database/tables.ts';

/** A role of somebody's own, with whose it is. */
export type OwnRoleMapper = OwnRole & { personId: string };

/** Somebody's account, with all its roles. */
export interface AccountMapper {
  person: Selectable<PersonTable>;
  roles: readonly OwnRoleMapper[];
}

/** Whose leaving. */
export type LeavingMapper = AccountMapper;
export type HandoverMapper = Selectable<HandoverTable>;
export type InvitationMapper = Selectable<InvitationTable>;
