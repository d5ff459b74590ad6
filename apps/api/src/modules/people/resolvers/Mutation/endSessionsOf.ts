import type { MutationResolvers } from '../../../types.generated.ts';
import { endSessionsOfAccount } from '../../end-sessions.ts';

export const endSessionsOf: NonNullable<MutationResolvers['endSessionsOf']> = (_parent, { input }, context) =>
  endSessionsOfAccount(input, { personId: input.personId, operation: 'END_SESSIONS' }, context, ({ sessions }) =>
    sessions.map(({ id }) => id),
  );
