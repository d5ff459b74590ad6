import { reopenAccount as decide } from '#domain';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeAccount } from '../../change-account.ts';

export const reopenAccount: NonNullable<MutationResolvers['reopenAccount']> = (_parent, { input }, context) =>
  changeAccount(input, 'ACCOUNT_REOPENED', context, (account, viewer) => decide(account, viewer, context));
