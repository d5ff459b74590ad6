import type { QueryResolvers } from '../../../types.generated.ts';

export const viewer: NonNullable<QueryResolvers['viewer']> = (_parent, _arguments, { signedIn }) =>
  signedIn?.person ?? null;
