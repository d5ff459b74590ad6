import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Asked, costOf } from './cost.ts';

/** How many documents are kept read. The dashboard has about fifty. */
const KEPT = 500;

/** What a request to the API holds, as it came: anything at all. */
export interface RequestBody extends Asked {
  query?: unknown;
}

/** How long a document may be, in words of the language: more is refused by whoever reads it. */
export const MAX_TOKENS = 3_000;

/** Reads documents and tells what they cost; what was read or reckoned lately is not read or reckoned again. */
export function costsIn(schema: GraphQLSchema): (body: unknown) => number | null {
  const told = new LRUCache<string, { cost: number | null }>({
    maxSize: 4 * 1024 * 1024,
    sizeCalculation: (_, asked) => 2 * asked.length + 100,
  });
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
    if (typeof query !== 'string') return null;
    const asked = written(query, { operationName, variables });
    const known = asked === null ? undefined : told.get(asked);
    if (known) return known.cost;
    const document = documentOf(query);
    const cost = document && costOf(schema, document, { operationName, variables });
    if (asked !== null) told.set(asked, { cost });
    return cost;
  };
}

/** All that a cost depends on, as one word; null for variables so deep that they cannot be written. */
function written(query: string, { operationName, variables }: Asked): string | null {
  try {
    return JSON.stringify([operationName, variables]) + query;
  } catch {
    return null;
  }
}

/** Null when it cannot be read: what is wrong with it is said by Apollo. */
function read(text: string): DocumentNode | null {
  try {
    return parse(text, { maxTokens: MAX_TOKENS, noLocation: true });
  } catch {
    return null;
  }
}
