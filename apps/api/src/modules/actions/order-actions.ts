import type { SortKey } from '../relay/page.ts';
import type { ActionOrder } from '../types.generated.ts';
import type { ActionFigures } from './action-figures.ts';

const AFTER_ALL = '9999-12-31';

/** What each order sorts by, ascending; the number of the action settles ties. */
export const ORDERS: Record<ActionOrder, (figures: ActionFigures) => SortKey> = {
  NUMBER: ({ action }) => [action.number, action.id],
  LATENESS: ({ action, lateness }) => [lateness.since ?? AFTER_ALL, action.number, action.id],
  LAST_UPDATE: ({ action }) => [-(action.lastUpdateAt?.getTime() ?? 0), action.number, action.id],
};
