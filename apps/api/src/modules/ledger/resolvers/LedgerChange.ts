import { pageInOrder } from '../../relay/page.ts';
import type { LedgerChangeResolvers } from '../../types.generated.ts';
import { changedItems } from '../changed-items.ts';

export const LedgerChange: LedgerChangeResolvers = {
  sequence: ({ seq }) => seq,
  entry: (entry) => entry,
  items: (entry, page) => pageInOrder(changedItems(entry), page),
};
