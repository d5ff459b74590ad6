import { useGraphiQL } from '@graphiql/react';
import type { SharedQuery } from './shared-address.ts';

/** What the tab shown holds: as it was when the page drew last, and as it is at this very moment. */
export function useCurrentQuery(): { shown: SharedQuery; now: () => SharedQuery } {
  const tabs = useGraphiQL((state) => state.tabs);
  const active = useGraphiQL((state) => state.activeTabIndex);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const tab = tabs[active];
  const shown = { query: tab?.query ?? '', variables: tab?.variables ?? '' };
  return {
    shown,
    now: () => ({
      query: queryEditor?.getValue() ?? shown.query,
      variables: variableEditor?.getValue() ?? shown.variables,
    }),
  };
}
