/** Which rows of which query. */
export interface RowsWanted {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
  readonly path: readonly string[];
  readonly dialect: 'open' | 'spreadsheet';
}

/** What became of a download. */
export type Downloaded =
  | { readonly state: 'done'; readonly name: string; readonly rows: number; readonly file: Blob }
  /** It went no further than these rows: there is no file, for it would look whole. */
  | { readonly state: 'cancelled' | 'broken'; readonly rows: number }
  /** The server's code and, when it says one, its reason. */
  | { readonly state: 'refused'; readonly code: string; readonly reason: string };

/**
 * Downloads all rows of a connection. Never throws.
 *
 * @param told Told how many rows have come, and of how many.
 */
export async function downloadRows(
  wanted: RowsWanted,
  { signal, told }: { signal: AbortSignal; told: (rows: number, total: number) => void },
): Promise<Downloaded> {
  let rows = 0;
  try {
    const answer = await fetch('/graphql/csv', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(wanted),
      signal,
    });
    if (!answer.ok || !answer.body) return await refusalIn(answer);
    const total = Number(answer.headers.get('jalon-total-count'));
    const count = recordCounter();
    const parts: Blob[] = [];
    const reader = answer.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(new Blob([part.value]));
      // The first record is the header.
      rows = Math.max(0, count(part.value) - 1);
      told(rows, total);
    }
    const name = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'jalon.csv';
    return { state: 'done', name, rows, file: new Blob(parts, { type: 'text/csv' }) };
  } catch {
    return { state: signal.aborted ? 'cancelled' : 'broken', rows };
  }
}

async function refusalIn(answer: Response): Promise<Downloaded> {
  const { code, errors } = (await answer.json().catch(() => ({}))) as {
    code?: string;
    errors?: { message: string }[];
  };
  return { state: 'refused', code: code ?? String(answer.status), reason: errors?.[0]?.message ?? code ?? '' };
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;

/** Counts the records of a file as its bytes come: a line feed inside quotes ends none. */
export function recordCounter(): (bytes: Uint8Array) => number {
  let records = 0;
  let isQuoted = false;
  return (bytes) => {
    for (const byte of bytes) {
      if (byte === QUOTE) isQuoted = !isQuoted;
      else if (byte === LINE_FEED && !isQuoted) records += 1;
    }
    return records;
  };
}
