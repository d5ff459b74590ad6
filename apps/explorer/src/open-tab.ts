import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';

/**
 * A function that opens a document in a tab of its own, or goes back to the tab that holds it already.
 */
export function useOpenTab(): (query: string, variables: string) => void {
  const { addTab, changeTab } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  return (query, variables) => {
    const open = tabs.findIndex((tab) => tab.query === query && tab.variables === variables);
    if (open >= 0) {
      changeTab(open);
      return;
    }
    addTab();
    // The editors tell the tab what they hold.
    variableEditor?.setValue(variables);
    queryEditor?.setValue(query);
    queryEditor?.setScrollTop(0);
    queryEditor?.focus();
  };
}
