import { randomUUID } from 'node:crypto';
import type { CivilDate, OwnRole } from '#domain';
import type { Subject } from '../../ledger/change.ts';
import { type AccountOfRoles, fieldsOf, lockAccount, rolesSubject, writeAccount } from './roles-subject.ts';

/** What a hand-over changed, kept so that it can be undone. */
export interface Did {
  /** Roles of who left, as they were before. */
  readonly ended: readonly OwnRole[];
  /** The roles that the successor was given. */
  readonly granted: readonly string[];
}

/** Two accounts of which one takes over from the other, and what a hand-over adds to their roles. */
export interface AccountHandedOver extends AccountOfRoles {
  readonly successor: AccountOfRoles | null;
  /** What is arranged by this change, or undone by it. */
  readonly arranged?: { readonly lastDay: CivilDate; readonly did: Did; readonly byId: string };
  readonly undone?: string;
}

/** Somebody's account together with that of whoever takes over. */
export function handoverSubject(successorId: string | null): Subject<AccountHandedOver> {
  return {
    lock: async (trx, id) => {
      const account = await rolesSubject.lock(trx, id);
      if (!account) return null;
      const isAnother = successorId !== null && successorId !== id;
      return { ...account, successor: isAnother ? await lockAccount(trx, successorId) : null };
    },
    policyObject: () => undefined,
    place: () => ({ planId: null, actionId: null }),
    fields: ({ successor, arranged, ...account }) => {
      const fields = fieldsOf(account);
      for (const [name, value] of successor ? fieldsOf(successor) : []) {
        // Of the successor's account, what can change by it: the roles.
        if (name.startsWith('role.')) fields.set(name, value);
      }
      if (arranged) {
        fields.set('handover.lastDay', arranged.lastDay);
        fields.set('handover.successor', successor?.id ?? null);
      }
      return fields;
    },
    write: async (trx, before, after, at) => {
      await writeAccount(trx, before, after, at);
      if (before.successor && after.successor && before.successor !== after.successor) {
        const version = before.successor.version + 1;
        await writeAccount(trx, before.successor, { ...after.successor, version }, at);
      }
      if (after.undone)
        await trx.updateTable('handover').set({ undoneAt: at }).where('id', '=', after.undone).execute();
      if (!after.arranged) return;
      const { lastDay, did, byId } = after.arranged;
      await trx
        .insertInto('handover')
        .values({
          ...{ id: randomUUID(), personId: after.id, successorId: after.successor?.id ?? null, lastDay },
          ...{ did: JSON.stringify(did), byId, at },
        })
        .execute();
      // What they do in another's place ends with them: whom to ask next is that person's choice.
      const asDeputy = trx.updateTable('deputy').where('deputyId', '=', after.id).where('isEnded', '=', false);
      await asDeputy.set({ isEnded: true }).where('fromOn', '>', lastDay).execute();
      await asDeputy.set({ toOn: lastDay }).where('fromOn', '<=', lastDay).where('toOn', '>', lastDay).execute();
    },
  };
}
