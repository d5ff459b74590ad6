import { isBlockerOpen } from '#domain';
import { ordered } from '../relay/ordered.ts';
import type { SortKey } from '../relay/page.ts';
import { dayNumber, lastDay } from '../relay/within.ts';
import type { BlockerOrderField, OrderDirection } from '../types.generated.ts';
import type { BlockerCandidate } from './select-blockers.ts';

type Order = (one: BlockerCandidate, way?: OrderDirection) => SortKey;

const wantedBy: Order = ({ row }, way) => ordered(dayNumber(lastDay(row.wantedBy)), way);
const raised: Order = ({ row }, way) => ordered(row.raisedAt.getTime(), way);

/** What each order sorts by; the id settles ties. */
export const BLOCKER_ORDERS: Record<BlockerOrderField, Order> = {
  WANTED_BY: wantedBy,
  RAISED: raised,
  ACTION: (one, way) => [...ordered(one.actionNumber, way), ...raised(one, way)],
};

/** Those that wait for an answer, by the date wanted, then those that are over, the newest first. */
export function waitingFirst(one: BlockerCandidate): SortKey {
  return isBlockerOpen(one.blocker) ? [0, ...wantedBy(one), one.row.id] : [1, ...raised(one, 'DESCENDING'), one.row.id];
}
