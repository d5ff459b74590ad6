import canonicalize from 'canonicalize';
import { type DocumentNode, getOperationAST, parse } from 'graphql';
import { LRUCache } from 'lru-cache';

/** A query that may be answered from what was kept: its text and all that it is given, as one word. */
export type Question = string & { readonly __question: never };

/** The documents seen lately. A number that was given is never given again. */
const documents = new LRUCache<string, { number: number; document: DocumentNode | null }>({
  maxSize: 4 * 1024 * 1024,
  sizeCalculation: ({ document }, text) => text.length * (document ? 10 : 1) + 200,
});
let last = 0;

const PARTS = ['query', 'operationName', 'variables', 'extensions'];

/**
 * The question that a request asks, when it asks one and nothing besides; null for a mutation, for what is malformed, and
 * for anything that Apollo has to look at.
 *
 * @param accept The header, on which the type of the answer depends.
 */
export function questionIn(body: unknown, accept: string | undefined): Question | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  if ((accept?.length ?? 0) > 200 || Object.keys(body).some((name) => !PARTS.includes(name))) return null;
  const { query, operationName = null, variables = null, extensions = null } = body as Record<string, unknown>;
  if (typeof query !== 'string' || (operationName !== null && typeof operationName !== 'string')) return null;
  if (typeof variables !== 'object' || Array.isArray(variables) || !isEmpty(extensions)) return null;
  const { number, document } = read(query);
  if (!document || getOperationAST(document, operationName)?.operation !== 'query') return null;
  const given = canonical([operationName, variables, accept ?? null]);
  return given === null ? null : (`${number} ${given}` as Question);
}

const isEmpty = (extensions: unknown): boolean =>
  extensions === null || (typeof extensions === 'object' && Object.keys(extensions).length === 0);

function read(text: string): { number: number; document: DocumentNode | null } {
  const known = documents.get(text);
  if (known) return known;
  const found = { number: ++last, document: parsed(text) };
  documents.set(text, found);
  return found;
}

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text, { maxTokens: 3000, noLocation: true });
  } catch {
    return null;
  }
}

/** Null for what is no JSON, such as half a character. */
function canonical(value: unknown): string | null {
  try {
    return canonicalize(value) ?? null;
  } catch {
    return null;
  }
}
