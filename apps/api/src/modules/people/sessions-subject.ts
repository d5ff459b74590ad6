import { isAlive } from '../../identity/sessions.ts';
import type { Subject } from '../../ledger/change.ts';

/** An account with its sessions: those that live and, once ended, those that a change ended. */
export interface AccountSessions {
  readonly id: string;
  readonly version: number;
  readonly sessions: readonly { readonly id: string; readonly endedAt: string | null }[];
}

/** Sessions of an account, as a thing that people change. One that was ended is no longer there. */
export const sessionsSubject: Subject<AccountSessions> = {
  lock: async (trx, id) => {
    const person = await trx
      .selectFrom('person')
      .select(['id', 'version'])
      .where('id', '=', id)
      .forNoKeyUpdate()
      .executeTakeFirst();
    if (!person) return null;
    const alive = await trx.selectFrom('session').select('id').where('personId', '=', id).where(isAlive).execute();
    return { ...person, sessions: alive.map((session) => ({ id: session.id, endedAt: null })) };
  },
  policyObject: () => undefined,
  fields: ({ sessions }) => new Map(sessions.map(({ id, endedAt }) => [`session.${id}.endedAt`, endedAt])),
  place: () => ({ planId: null, actionId: null }),
  write: async (trx, before, after) => {
    await trx.updateTable('person').set({ version: after.version }).where('id', '=', before.id).execute();
    const ended = after.sessions.filter(({ endedAt }) => endedAt !== null).map(({ id }) => id);
    if (ended.length) await trx.deleteFrom('session').where('id', 'in', ended).execute();
  },
};
