import { useGraphiQL } from '@graphiql/react';
import { useContext, useId, useMemo, useRef, useState } from 'react';
import { type Connection, connectionsIn } from './connections-in.ts';
import { type Downloaded, type RowsWanted, downloadRows } from './download-rows.ts';
import { Place } from './place.ts';
import { saveFile } from './save-file.ts';
import { useCurrentQuery } from './use-current-query.ts';
import { fill } from './words.ts';

type Run =
  | { readonly state: 'running'; readonly key: string; readonly rows: number; readonly total: number }
  | (Downloaded & { readonly key: string });

const keyOf = ({ operation, path }: Connection): string => [operation ?? '', ...path].join('.');

/** The lists of the query that is shown, each to be taken away whole. */
export function CsvPanel() {
  const { language, words } = useContext(Place);
  const schema = useGraphiQL((state) => state.schema);
  const { shown, now } = useCurrentQuery();
  const connections = useMemo(() => (schema ? connectionsIn(schema, shown.query) : []), [schema, shown.query]);
  const [dialect, setDialect] = useState<RowsWanted['dialect']>('open');
  const [run, setRun] = useState<Run | null>(null);
  const going = useRef<AbortController | null>(null);
  const select = useId();

  const start = async (connection: Connection) => {
    const key = keyOf(connection);
    const { query, variables } = now();
    const read = objectIn(variables);
    if (!read) {
      setRun({ key, state: 'refused', code: 'VARIABLES', reason: words.csvVariables });
      return;
    }
    const controller = new AbortController();
    going.current = controller;
    setRun({ key, state: 'running', rows: 0, total: 0 });
    const done = await downloadRows(
      { query, variables: read, operationName: connection.operation, path: connection.path, dialect },
      {
        signal: controller.signal,
        told: (rows, total) => {
          setRun({ key, state: 'running', rows, total });
        },
      },
    );
    if (done.state === 'done') saveFile(done.name, done.file);
    setRun({ ...done, key });
  };

  return (
    <div className="library csv">
      <h2>{words.csvTitle}</h2>
      <p>{words.csvText}</p>
      <p className="plan">
        <label htmlFor={select}>{words.csvDialect}</label>
        <select
          id={select}
          value={dialect}
          onChange={(event) => {
            setDialect(event.target.value as RowsWanted['dialect']);
          }}
        >
          <option value="open">{words.csvOpen}</option>
          <option value="spreadsheet">{words.csvSpreadsheet}</option>
        </select>
      </p>
      {connections.length === 0 && <p>{words.csvNone}</p>}
      <ul>
        {connections.map((connection) => {
          const key = keyOf(connection);
          const mine = run?.key === key ? run : null;
          return (
            <li key={key} className="list">
              <strong>{connection.path.join(' › ')}</strong>
              {mine?.state === 'running' ? (
                <>
                  <progress
                    {...(mine.total > 0 && { value: mine.rows, max: mine.total })}
                    aria-label={words.csvTitle}
                  />
                  <button
                    type="button"
                    className="small"
                    onClick={() => {
                      going.current?.abort();
                    }}
                  >
                    {words.csvCancel}
                  </button>
                </>
              ) : (
                <button
                  type="button"
                  className="small"
                  aria-label={`${words.csvStart} ${connection.path.join(' › ')}`}
                  disabled={run?.state === 'running'}
                  onClick={() => void start(connection)}
                >
                  {words.csvStart}
                </button>
              )}
              <span role="status">{mine && said(mine, words, language)}</span>
            </li>
          );
        })}
      </ul>
      <p>{words.csvColumns}</p>
    </div>
  );
}

function said(run: Run, words: React.ContextType<typeof Place>['words'], language: 'fr' | 'en'): string {
  switch (run.state) {
    case 'running':
      return fill(words.csvRunning, language, { rows: run.rows, total: run.total });
    case 'done':
      return fill(words.csvDone, language, { name: run.name, rows: run.rows });
    case 'cancelled':
      return fill(words.csvCancelled, language, { rows: run.rows });
    case 'broken':
      return fill(words.csvBroken, language, { rows: run.rows });
    case 'refused':
      if (run.code === 'VARIABLES') return run.reason;
      return run.code === 'CSV_NOTHING_THERE' ? words.csvNothing : `${words.csvRefused} ${run.reason}`;
  }
}

/** The variables as the editor holds them; nothing is no variables. Null when they are no JSON object. */
function objectIn(text: string): Record<string, unknown> | null {
  if (!text.trim()) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
