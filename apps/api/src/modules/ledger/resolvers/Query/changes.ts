import type { QueryResolvers } from '../../../types.generated.ts';

export const changes: NonNullable<QueryResolvers['changes']> = (_parent, page, { ledger }) => ledger.feed(page);
