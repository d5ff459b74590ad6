import { refusal } from '#domain';
import type { MutationResolvers } from '../../../types.generated.ts';
import { endSessionsOfAccount } from '../../end-sessions.ts';

export const endSessions: NonNullable<MutationResolvers['endSessions']> = (_parent, { input }, context) => {
  const { signedIn } = context;
  const whose = { personId: signedIn?.person.id ?? '', operation: 'END_OWN_SESSIONS' } as const;
  return endSessionsOfAccount(input, whose, context, ({ sessions }) => {
    const ids = sessions.map(({ id }) => id);
    if (input.sessionId == null) return ids.filter((id) => id !== signedIn?.sessionId);
    return ids.includes(input.sessionId) ? [input.sessionId] : refusal('NOT_FOUND', { field: 'sessionId' });
  });
};
