import { pageOf } from '../../../relay/page.ts';
import type { QueryResolvers } from '../../../types.generated.ts';
import { curveOfAll } from '../../curve-of-all.ts';

export const curve: NonNullable<QueryResolvers['curve']> = async (_parent, page, { db, today }) =>
  pageOf(await curveOfAll(db, today), page, ({ monthEnd }) => [monthEnd]);
