import type { RoleTerm } from '#domain';
import type { Subject } from '../../ledger/change.ts';
import type { LedgerValue } from '../../ledger/entry.ts';

/** An invitation, as a thing that is sent, sent again and withdrawn. */
export interface StoredInvitation {
  readonly id: string;
  readonly version: number;
  readonly ministryId: string | null;
  readonly expiresAt: string;
  readonly withdrawnAt: string | null;
  readonly isUsed: boolean;
  readonly mailState: 'WAITING' | 'SENT' | 'FAILED' | null;
}

export const invitationSubject: Subject<StoredInvitation> = {
  lock: async (trx, id) => {
    const row = await trx.selectFrom('invitation').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!row) return null;
    const { version, ministryId, expiresAt, withdrawnAt, usedAt, mailState } = row;
    return {
      ...{ id, version, ministryId, mailState, isUsed: usedAt !== null },
      expiresAt: expiresAt.toISOString(),
      withdrawnAt: withdrawnAt?.toISOString() ?? null,
    };
  },
  policyObject: () => undefined,
  fields: ({ id, expiresAt, withdrawnAt }) =>
    new Map([
      [`invitation.${id}.expiresAt`, expiresAt],
      [`invitation.${id}.withdrawnAt`, withdrawnAt],
    ]),
  place: () => ({ planId: null, actionId: null }),
  write: async (trx, _before, { id, version, expiresAt, withdrawnAt, mailState }) => {
    const row = { version, expiresAt, withdrawnAt, mailState, mailFailure: null };
    await trx.updateTable('invitation').set(row).where('id', '=', id).execute();
  },
};

/** An invitation that is being made. The address is not for the ledger. */
export interface NewInvitation extends RoleTerm {
  readonly id: string;
  readonly email: string;
  readonly expiresAt: string;
  readonly language: 'FR' | 'EN';
}

/** Somebody who invites others. */
export interface Inviter {
  readonly id: string;
  readonly version: number;
  readonly isDemo: boolean;
  readonly made: readonly NewInvitation[];
}

/** The account of who invites, as a thing that invitations are added to. */
export const inviterSubject: Subject<Inviter> = {
  lock: async (trx, id) => {
    const person = trx.selectFrom('person').select(['id', 'version', 'isDemo']).where('id', '=', id);
    const found = await person.forNoKeyUpdate().executeTakeFirst();
    return found ? { ...found, made: [] } : null;
  },
  policyObject: () => undefined,
  fields: ({ made }) =>
    new Map<string, LedgerValue>(
      made.flatMap(({ id, role, ministryId, from, to, expiresAt }): [string, LedgerValue][] => [
        [`invitation.${id}.role`, role],
        [`invitation.${id}.ministry`, ministryId],
        [`invitation.${id}.from`, from],
        [`invitation.${id}.to`, to],
        [`invitation.${id}.expiresAt`, expiresAt],
      ]),
    ),
  place: () => ({ planId: null, actionId: null }),
  write: async (trx, _before, { id: invitedBy, version, isDemo, made }, at) => {
    await trx.updateTable('person').set({ version }).where('id', '=', invitedBy).execute();
    for (const { from: fromOn, to: toOn, ...row } of made) {
      await trx
        .insertInto('invitation')
        .values({
          ...row,
          fromOn,
          toOn,
          invitedBy,
          isDemo,
          personId: null,
          createdAt: at,
          usedAt: null,
          mailState: 'WAITING',
        })
        .execute();
    }
  },
};
