import { pageOf } from '../../relay/page.ts';
import type { AskedActionResolvers } from '../../types.generated.ts';
import { holdersOf } from '../holders.ts';

export const AskedAction: AskedActionResolvers = {
  isPastUntil: ({ until }, _arguments, { today }) => until !== null && until < today,
  ministry: async ({ ministryId }, _arguments, { ministries }) => (await ministries.byId.load(ministryId))!,
  heldBy: async (asked, page, context) =>
    pageOf(await holdersOf(asked, context), page, ({ displayName, id }) => [displayName, id]),
};
