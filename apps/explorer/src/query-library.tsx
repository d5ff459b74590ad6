import { useContext, useId } from 'react';
import { useOpenTab } from './open-tab.ts';
import { Place } from './place.ts';
import { readyQueries } from './ready-queries.ts';
import { type ReadyQuery, documentIn, variablesFor } from './ready-query.ts';

/** The ready queries, beside the editor: each opens in a tab of its own. */
export function QueryLibrary() {
  const { language, words, plans, planCode, choosePlan } = useContext(Place);
  const openTab = useOpenTab();
  const select = useId();

  const open = (query: ReadyQuery) => {
    openTab(documentIn(query, language), variablesFor(query, planCode, language));
  };

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
      <ul>
        {readyQueries.map((query) => (
          <li key={query.name}>
            <button
              type="button"
              onClick={() => {
                open(query);
              }}
            >
              <strong>{query.title[language]}</strong>
              <span>{query.text[language]}</span>
            </button>
          </li>
        ))}
      </ul>
      <p>
        <a href="/schema.graphql">{words.schema}</a>
      </p>
      <p>{words.editor}</p>
    </div>
  );
}
