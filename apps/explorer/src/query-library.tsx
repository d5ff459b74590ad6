import { useContext, useId, useState } from 'react';
import { findQueries } from './find-queries.ts';
import { useOpenTab } from './open-tab.ts';
import { Place } from './place.ts';
import { readyQueries } from './ready-queries.ts';
import { type ReadyQuery, documentIn, variablesFor } from './ready-query.ts';
import { useShare } from './share.tsx';
import { fill } from './words.ts';

/** The ready queries, beside the editor: sought by their words, each opened in a tab of its own or shared by its address. */
export function QueryLibrary() {
  const { language, words, plans, planCode, choosePlan } = useContext(Place);
  const openTab = useOpenTab();
  const share = useShare();
  const [sought, seek] = useState('');
  const select = useId();
  const search = useId();
  const groups = findQueries(readyQueries, sought, language);
  const count = groups.reduce((sum, { queries }) => sum + queries.length, 0);

  const asOpened = (query: ReadyQuery) => ({
    query: documentIn(query, language),
    variables: variablesFor(query, planCode, language),
  });

  return (
    <div className="library">
      <h2>{words.library}</h2>
      <p>{words.libraryText}</p>
      {plans.length > 1 && (
        <p className="plan">
          <label htmlFor={select}>{words.plan}</label>
          <select
            id={select}
            value={planCode ?? ''}
            onChange={(event) => {
              choosePlan(event.target.value);
            }}
          >
            {plans.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
      <p className="plan">
        <label htmlFor={search}>{words.find}</label>
        <input
          id={search}
          type="search"
          value={sought}
          onChange={(event) => {
            seek(event.target.value);
          }}
        />
        <span role="status">
          {count > 0 ? fill(words.found, language, { count, total: readyQueries.length }) : words.noneFound}
        </span>
      </p>
      {groups.map(({ group, name, queries }) => (
        <section key={group}>
          <h3>{name}</h3>
          <ul>
            {queries.map((query) => (
              <li key={query.name}>
                <button
                  type="button"
                  onClick={() => {
                    const { query: text, variables } = asOpened(query);
                    openTab(text, variables);
                  }}
                >
                  <strong>{query.title[language]}</strong>
                  <span>{query.text[language]}</span>
                </button>
                <button
                  type="button"
                  className="small"
                  aria-label={`${words.shareShort}${language === 'fr' ? '\u00a0' : ''}: ${query.title[language]}`}
                  title={words.share}
                  onClick={() => void share(asOpened(query))}
                >
                  {words.shareShort}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        <a href="/schema.graphql">{words.schema}</a>
      </p>
      <p>{words.editor}</p>
    </div>
  );
}
