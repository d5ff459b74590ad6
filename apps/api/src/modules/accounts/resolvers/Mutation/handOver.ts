import { handOver as decide, refusal, refused } from '#domain';
import { newId } from '../../../relay/ids.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeAccount } from '../../change-account.ts';
import { handoverSubject } from '../../handover-subject.ts';
import { leavingOf } from '../../roles-subject.ts';

const PERSON = /^per_[0-9a-f]{32}$/;

export const handOver: NonNullable<MutationResolvers['handOver']> = (_parent, { input }, context) => {
  const asked = input.successorId ?? null;
  const successorId = asked !== null && PERSON.test(asked) ? asked : null;
  return changeAccount(
    input,
    'HANDED_OVER',
    context,
    async (account, viewer, trx) => {
      if (asked !== null && asked !== account.id && !account.successor) {
        return refused(refusal('NOT_FOUND', { field: 'successorId' }));
      }
      const successor = asked === account.id ? account : account.successor;
      const leaving = { ...(await leavingOf(trx, account.id, context)), newId: () => newId('rol') };
      const decision = decide(account, { successor, lastDay: input.lastDay }, viewer, leaving);
      if (!decision.accepted) return decision;
      const { lastDay, ended, granted } = decision.next;
      const before = account.roles.filter(({ id }) => ended.some((role) => role.id === id));
      return {
        accepted: true,
        next: {
          ...account,
          roles: account.roles.map((role) => ended.find(({ id }) => id === role.id) ?? role),
          successor: successor && { ...account.successor!, roles: [...successor.roles, ...granted] },
          arranged: { lastDay, did: { ended: before, granted: granted.map(({ id }) => id) }, byId: viewer.personId },
        },
      };
    },
    handoverSubject(successorId),
  );
};
