import type { NodeView } from './explanation-queries.ts';

/** Where a thing can be read. */
export interface NodeAddress {
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, string>>;
}

/** The page of a thing that entered a number, null when it has none. The moment stays, in the plan's piece of the address. */
export function addressOf(node: NodeView, planCode: string): NodeAddress | null {
  const plan = ['/plans', planCode];
  switch (node?.__typename) {
    case 'Action':
      return { path: [...plan, 'actions', String(node.number)], query: {} };
    case 'Milestone':
      return { path: [...plan, 'actions', String(node.action.number)], query: {} };
    case 'Recommendation':
      return { path: [...plan, 'recommendations'], query: { q: node.reference } };
    default:
      return null;
  }
}
