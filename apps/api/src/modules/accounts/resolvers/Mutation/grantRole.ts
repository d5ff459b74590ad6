import { grantRole as decide, refusal, refused } from '#domain';
import { newId } from '../../../relay/ids.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeAccount } from '../../change-account.ts';
import { ministryIsThere } from '../../ministry-is-there.ts';

export const grantRole: NonNullable<MutationResolvers['grantRole']> = (_parent, { input }, context) =>
  changeAccount(input, 'ROLE_GRANTED', context, async (account, viewer, trx) => {
    const { role } = input;
    const asked = { role, ministryId: input.ministryId ?? null, from: input.from ?? null, to: input.to ?? null };
    const decision = decide(account, asked, viewer, { id: newId('rol'), today: context.today });
    if (!decision.accepted || (await ministryIsThere(trx, asked.ministryId))) return decision;
    return refused(refusal('NOT_FOUND', { field: 'ministryId' }));
  });
