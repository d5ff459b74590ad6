import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { type Asked, costOf } from './cost.ts';

/** How many documents are kept read. The dashboard has about fifty. */
const KEPT = 500;

/** What a request to the API holds, as it came: anything at all. */
export interface RequestBody extends Asked {
  query?: unknown;
}

/** How long a document may be, in words of the language: more is refused by whoever reads it. */
export const MAX_TOKENS = 3_000;

/** Reads documents and tells what they cost; a document that was read lately is not read again. */
export function costsIn(schema: GraphQLSchema): (body: unknown) => number | null {
  const documents = new Map<string, DocumentNode | null>();
  const documentOf = (text: string): DocumentNode | null => {
    const known = documents.get(text);
    const document = known === undefined ? read(text) : known;
    documents.delete(text);
    documents.set(text, document);
    const [oldest = text] = documents.keys();
    if (documents.size > KEPT) documents.delete(oldest);
    return document;
  };
  return (body) => {
    const { query, operationName, variables } = (body ?? {}) as RequestBody;
    const document = typeof query === 'string' ? documentOf(query) : null;
    return document && costOf(schema, document, { operationName, variables });
  };
}

/** Null when it cannot be read: what is wrong with it is said by Apollo. */
function read(text: string): DocumentNode | null {
  try {
    return parse(text, { maxTokens: MAX_TOKENS, noLocation: true });
  } catch {
    return null;
  }
}
