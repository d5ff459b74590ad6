/** What the server answered to a GraphQL request. */
export interface Answer {
  status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- its shape is that of the query
  data: any;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; [more: string]: unknown } }[];
  headers: Headers;
  /** The body as it came. */
  text: string;
}

/** Somebody who asks the server: GraphQL by calling, anything else by `fetch`. */
export interface Speaker {
  (query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** What the person sends with each request: a cookie or a token. */
  readonly credentials: Record<string, string>;
  /** Any request to the server, with these credentials. Redirects are not followed. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

export function speakerWith(origin: string, credentials: Record<string, string>): Speaker {
  const send = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(origin + path, {
      redirect: 'manual',
      ...init,
      headers: { ...credentials, ...(init.headers as Record<string, string>) },
    });
  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const answer = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
    });
    const text = await answer.text();
    const body = text.startsWith('{') ? (JSON.parse(text) as Pick<Answer, 'data' | 'errors'>) : { data: undefined };
    return { status: answer.status, headers: answer.headers, text, ...body };
  };
  return Object.assign(ask, { credentials, fetch: send });
}
