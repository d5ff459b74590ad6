import { pageOf } from '../../../relay/page.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const ministries: NonNullable<QueryResolvers['ministries']> = async (_parent, page, { ministries }) =>
  pageOf(await ministries.all(), page, (ministry) => [ministry.code]);
