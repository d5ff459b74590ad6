import { endRole as decide } from '#domain';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeAccount } from '../../change-account.ts';
import { leavingOf } from '../../roles-subject.ts';

export const endRole: NonNullable<MutationResolvers['endRole']> = (_parent, { input }, context) =>
  changeAccount(input, 'ROLE_ENDED', context, async (account, viewer, trx) =>
    decide(account, { roleId: input.roleId, on: input.on ?? null }, viewer, await leavingOf(trx, account.id, context)),
  );
