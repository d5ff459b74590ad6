/**
 * What graphql-cop looks for, request by request: its twelve checks, the one that it has switched off, and what each of them
 * takes for a finding. It is a Python program in no registry; these are its questions, told anew.
 */
interface Check {
  name: string;
  ask(send: Send): Promise<Response>;
  /** Whether the answer is a finding. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever a server answers
  finds(answer: any, text: string): boolean;
}

type Send = (init: RequestInit, query?: string) => Promise<Response>;

const post = (query: string) => (send: Send) => send(json({ query, operationName: 'cop' }));
const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const get = (query: string) => (send: Send) => send({ method: 'GET' }, `?query=${encodeURIComponent(query)}`);
const many = (count: number, one: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => one(place)).join(' ');

const CHECKS: readonly Check[] = [
  {
    name: 'Field Suggestions',
    ask: post('query cop { __schema { directive } }'),
    finds: ({ errors }) => errors[0].message.includes('Did you mean'),
  },
  {
    name: 'Introspection',
    ask: post('query cop { __schema { types { name fields { name } } } }'),
    finds: ({ data }) => data.__schema.types.length > 0,
  },
  {
    name: 'GraphQL IDE',
    ask: (send) => send({ method: 'GET', headers: { accept: 'text/html' } }),
    finds: (_, text) => /graphiql|playground/i.test(text),
  },
  { name: 'GET Method Query Support', ask: get('query cop { __typename }'), finds: ({ data }) => !!data.__typename },
  {
    name: 'Alias Overloading',
    ask: post(`query cop { ${many(101, (place) => `alias${place}: __typename`)} }`),
    finds: ({ data }) => !!data.alias100,
  },
  {
    name: 'Array-based Query Batching',
    ask: (send) => send(json(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })))),
    finds: (answers) => answers.length >= 10,
  },
  {
    name: 'Trace Mode',
    ask: post('query cop { __typename }'),
    finds: ({ extensions = {} }) => 'tracing' in extensions,
  },
  {
    name: 'Directive Overloading',
    ask: post(`query cop { __typename ${many(10, () => '@aa')} }`),
    finds: ({ errors }) => errors.length >= 10,
  },
  {
    name: 'Introspection-based Circular Query',
    ask: post(`query cop { __schema { types { ${'fields { type { '.repeat(4)} name ${'} } '.repeat(4)} } } }`),
    finds: ({ data }) => data.__schema.types.length > 25,
  },
  { name: 'Mutation over GET', ask: get('mutation cop { __typename }'), finds: ({ data }) => !!data.__typename },
  {
    name: 'POST of a form',
    ask: (send) => send({ method: 'POST', body: new URLSearchParams({ query: 'query cop { __typename }' }) }),
    finds: ({ data }) => !!data.__typename,
  },
  {
    name: 'Unhandled Errors',
    ask: post('qwerty cop { abc }'),
    finds: ({ errors }) =>
      errors.some(({ extensions = {} }) => 'exception' in extensions || 'stacktrace' in extensions),
  },
  {
    name: 'Field Duplication',
    ask: post(`query cop { ${many(500, () => '__typename')} }`),
    finds: ({ data }) => !!data.__typename,
  },
];

/** How many checks there are. */
export const CHECK_COUNT = CHECKS.length;

/**
 * Puts all the questions to a server.
 *
 * @param address That of its GraphQL.
 * @returns What was found, and how many answers came: a server that is down has no findings either.
 */
export async function inspect(
  address: string,
  headers: Record<string, string> = {},
): Promise<{ findings: string[]; answers: number }> {
  const findings: string[] = [];
  let answers = 0;
  const send: Send = (init, query = '') =>
    fetch(address + query, { ...init, headers: { ...headers, ...(init.headers as Record<string, string>) } });
  for (const { name, ask, finds } of CHECKS) {
    const text = await (await ask(send)).text();
    answers += 1;
    if (isFinding(() => finds(jsonIn(text), text))) findings.push(name);
  }
  return { findings, answers };
}

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
};

/** An answer without the part that would be a finding is none. */
function isFinding(look: () => boolean): boolean {
  try {
    return look();
  } catch {
    return false;
  }
}
