import { type OwnRole, mayManageRole, refusal, refused } from '#domain';
import { storesOf } from '../../../../context.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeAccount } from '../../change-account.ts';
import { type Did, handoverSubject } from '../../handover-subject.ts';
import { canUndo } from '../../can-undo.ts';

export const undoHandOver: NonNullable<MutationResolvers['undoHandOver']> = async (_parent, { input }, context) => {
  // Read apart: the answer reads them again.
  const [last] = await storesOf(context.db).accounts.handoversOf.load(input.personId);
  return changeAccount(
    input,
    'HANDOVER_UNDONE',
    context,
    (account, viewer) => {
      if (!last) return refused(refusal('HANDOVER_SETTLED'));
      const permission = canUndo(last, account.roles, { viewer, today: context.today });
      if (!permission.allowed) return refused(permission.refusal);
      const { ended, granted } = JSON.parse(last.did) as Did;
      const restored = (role: OwnRole) => ended.find(({ id }) => id === role.id) ?? role;
      const taken = (role: OwnRole) =>
        granted.includes(role.id) && mayManageRole(viewer, account.successor?.id ?? null, role.ministryId).accepted
          ? { ...role, isEnded: true }
          : role;
      const { successor } = account;
      return {
        accepted: true,
        next: {
          ...account,
          roles: account.roles.map(restored),
          successor: successor && { ...successor, roles: successor.roles.map(taken) },
          undone: last.id,
        },
      };
    },
    handoverSubject(last?.successorId ?? null),
  );
};
