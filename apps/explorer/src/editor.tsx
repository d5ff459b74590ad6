import type { GraphiQLPlugin } from '@graphiql/react';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import type { GraphQLSchema } from 'graphql';
import { useContext, useMemo } from 'react';
import { CsvPanel } from './csv-panel.tsx';
import { EditorColours } from './editor-colours.ts';
import { sessionFetcher } from './fetcher.ts';
import { keptTab } from './kept-tab.ts';
import { OpenShared } from './open-shared.ts';
import { Place } from './place.ts';
import { type Language, chosenTheme } from './preferences.ts';
import { QueryLibrary } from './query-library.tsx';
import { readyQueries } from './ready-queries.ts';
import { documentIn, variablesFor } from './ready-query.ts';
import { CsvIcon, OurTools } from './toolbar.tsx';

/** GraphiQL on our own schema and session. Headers are not offered: the session is the only right that is used. */
export function Editor({ schema }: { schema: GraphQLSchema }) {
  const { language, words, planCode } = useContext(Place);
  const fetcher = useMemo(sessionFetcher, []);
  const library = useMemo<GraphiQLPlugin>(
    () => ({ title: words.library, icon: LibraryIcon, content: QueryLibrary }),
    [words],
  );
  const csv = useMemo<GraphiQLPlugin>(() => ({ title: words.csvTitle, icon: CsvIcon, content: CsvPanel }), [words]);
  // One and the same list: for another one, the panel that is shown would be shut.
  const plugins = useMemo(() => [library, csv, HISTORY_PLUGIN], [library, csv]);
  const kept = useMemo(keptTab, []);
  const first = useMemo(() => (kept ? null : firstTab(planCode, language)), [kept, planCode, language]);
  return (
    <GraphiQL
      fetcher={fetcher}
      schema={schema}
      plugins={plugins}
      visiblePlugin={library}
      {...(first && { defaultTabs: [first], initialVariables: first.variables })}
      {...(kept && { initialQuery: kept.query, initialVariables: kept.variables })}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
      forcedTheme={chosenTheme()}
    >
      <GraphiQL.Logo>
        <EditorColours />
        <OpenShared />
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, copy, merge }) => (
          <>
            <OurTools />
            {prettify}
            {merge}
            {copy}
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  );
}

function firstTab(planCode: string | null, language: Language) {
  const [query] = readyQueries;
  if (!query) return null;
  return { query: documentIn(query, language), variables: variablesFor(query, planCode, language) };
}

function LibraryIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
      <path d="M4 4h4v16H4zM10 4h4v16h-4zM16.2 4.9l3.8-1 4 15.2-3.9 1z" transform="scale(.92) translate(0 1)" />
    </svg>
  );
}
