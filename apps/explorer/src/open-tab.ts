import { useEffect, useState } from 'react';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';

/** What a tab is to hold. */
interface Wanted {
  query: string;
  variables: string;
}

/**
 * A function that opens a document in a tab of its own, or goes back to the tab that holds it already. One that is asked
 * for before the editors have come is opened when they have.
 */
export function useOpenTab(): (query: string, variables: string) => void {
  const { addTab, changeTab } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const [wanted, want] = useState<Wanted | null>(null);

  useEffect(() => {
    if (!wanted || !queryEditor || !variableEditor) return;
    const { query, variables } = wanted;
    want(null);
    const open = tabs.findIndex((tab) => tab.query === query && tab.variables === variables);
    if (open >= 0) {
      changeTab(open);
      return;
    }
    addTab();
    // The editors tell the tab what they hold.
    variableEditor.setValue(variables);
    queryEditor.setValue(query);
    queryEditor.setScrollTop(0);
    queryEditor.focus();
  }, [wanted, tabs, queryEditor, variableEditor, addTab, changeTab]);

  return (query, variables) => {
    want({ query, variables });
  };
}
