import { appointDeputy as decide, refusal, refused } from '#domain';
import { newId } from '../../../relay/ids.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeDeputies } from '../../change-deputies.ts';

const PERSON = /^per_[0-9a-f]{32}$/;

export const appointDeputy: NonNullable<MutationResolvers['appointDeputy']> = (_parent, { input }, context) =>
  changeDeputies(input, 'DEPUTY_APPOINTED', context, async (account, viewer, trx) => {
    const decision = decide(account, input, viewer, { id: newId('dep'), today: context.today });
    if (!decision.accepted) return decision;
    if (!PERSON.test(input.deputyId)) return refused(refusal('NOT_FOUND', { field: 'deputyId' }));
    const known = trx.selectFrom('person').select('id').where('disabledAt', 'is', null);
    const deputy = await known.where('id', '=', input.deputyId).executeTakeFirst();
    return deputy ? decision : refused(refusal('NOT_FOUND', { field: 'deputyId' }));
  });
