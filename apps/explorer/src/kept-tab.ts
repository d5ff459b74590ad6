import type { SharedQuery } from './shared-address.ts';

/**
 * What the tab held that was shown when this browser last left the explorer, null at the first visit. GraphiQL opens its tabs
 * again, but fills its editors with what was last typed, and a ready query was never typed.
 */
export function keptTab(): SharedQuery | null {
  try {
    const { activeTabIndex, tabs } = JSON.parse(localStorage.getItem('graphiql:tabState') ?? '') as {
      activeTabIndex: number;
      tabs: Partial<Record<keyof SharedQuery, string | null>>[];
    };
    const { query, variables } = tabs[activeTabIndex] ?? {};
    return { query: query ?? '', variables: variables ?? '' };
  } catch {
    return null;
  }
}
