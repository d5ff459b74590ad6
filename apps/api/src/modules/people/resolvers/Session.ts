import { ABSOLUTE_HOURS } from '../../../identity/ask-who.ts';
import type { SessionResolvers } from '../../types.generated.ts';

export const Session: SessionResolvers = {
  openedAt: ({ createdAt }) => createdAt,
  endsAt: ({ createdAt }) => new Date(createdAt.getTime() + ABSOLUTE_HOURS * 3_600_000),
  isCurrent: ({ id }, _arguments, { signedIn }) => signedIn?.sessionId === id,
};
