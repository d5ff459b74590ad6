import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, OperationTypeNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Refusal, may, refusal } from '#domain';
import type { SignedIn } from '../identity/signed-in.ts';
import { MAX_TOKENS, type RequestBody } from './cost-of-request.ts';
import { fingerprintOf } from './fingerprint.ts';

const FILE = join(import.meta.dirname, 'listed-operations.generated.json');

/** The fingerprints of the documents that are the dashboard's own, and of the one with which the explorer arrives. */
export const listedOperations = (): ReadonlySet<string> =>
  new Set(Object.values(JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, string>));

/** Why somebody may not send a request, or null when they may. */
export type Listed = (signedIn: SignedIn | null, body: unknown) => Refusal | null;

interface Seen {
  isListed: boolean;
  isChange: boolean;
}

/**
 * A session sends what is listed. Those to whom the explorer is open ask anything besides, and change nothing that way (G-60);
 * a token, which is read-only, asks anything. What cannot be read is let through: whoever reads it next says what is wrong.
 */
export function onlyListed(listed: ReadonlySet<string>): Listed {
  const documents = new LRUCache<string, Seen>({
    maxSize: 4 * 1024 * 1024,
    sizeCalculation: (_, text) => 2 * text.length + 100,
  });
  const seen = (text: string): Seen | undefined => {
    const found = documents.get(text) ?? read(text, listed);
    if (found) documents.set(text, found);
    return found;
  };
  return (signedIn, body) => {
    const { query } = (body ?? {}) as RequestBody;
    if (signedIn?.viewer.via !== 'SESSION' || typeof query !== 'string') return null;
    const document = seen(query);
    if (!document || document.isListed) return null;
    const permission = may(signedIn.viewer, 'ASK_FREELY');
    if (!permission.allowed) return permission.refusal;
    return document.isChange ? refusal('CHANGE_NOT_LISTED') : null;
  };
}

function read(text: string, listed: ReadonlySet<string>): Seen | undefined {
  try {
    const document = parse(text, { maxTokens: MAX_TOKENS, noLocation: true });
    const isChange = document.definitions.some(
      (one) => one.kind === Kind.OPERATION_DEFINITION && one.operation === OperationTypeNode.MUTATION,
    );
    return { isListed: listed.has(fingerprintOf(document)), isChange };
  } catch {
    return undefined;
  }
}
