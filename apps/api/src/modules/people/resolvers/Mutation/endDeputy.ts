import { endDeputy as decide } from '#domain';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeDeputies } from '../../change-deputies.ts';

export const endDeputy: NonNullable<MutationResolvers['endDeputy']> = (_parent, { input }, context) =>
  changeDeputies(input, 'DEPUTY_ENDED', context, async (account, viewer) =>
    decide(account, input.id, viewer, context.today),
  );
