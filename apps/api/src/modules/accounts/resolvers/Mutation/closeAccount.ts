import { closeAccount as decide } from '#domain';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeAccount } from '../../change-account.ts';
import { leavingOf } from '../../roles-subject.ts';

export const closeAccount: NonNullable<MutationResolvers['closeAccount']> = (_parent, { input }, context) =>
  changeAccount(input, 'ACCOUNT_CLOSED', context, async (account, viewer, trx) =>
    decide(account, viewer, await leavingOf(trx, account.id, context)),
  );
