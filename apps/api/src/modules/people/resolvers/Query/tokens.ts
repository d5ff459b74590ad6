import { pageOf } from '../../../relay/page.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const tokens: NonNullable<QueryResolvers['tokens']> = async (_parent, page, { people }) =>
  pageOf(await people.allTokens(), page, (token) => [-token.createdAt.getTime(), token.id]);
