import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { LedgerOperation } from './operation.ts';

/** A value of a change: text, a whole number, a yes or no, or nothing. */
export type LedgerValue = string | number | boolean | null;

/** Text that a person typed or that names one: the ledger holds its salted digest, the text stands beside it. */
export interface FreeText {
  text: string;
}

/** A field before and after; absent sides are null. */
export interface Change {
  before?: LedgerValue | FreeText;
  after?: LedgerValue | FreeText;
}

/** What happened, as the caller knows it. */
export interface NewEntry {
  operation: LedgerOperation;
  /** Who; null for an import. */
  actorId: string | null;
  planId?: string | null;
  actionId?: string | null;
  updateId?: string | null;
  /** What else it is about: a milestone, a token. */
  subjectId?: string | null;
  /** When what it records was true, if not now: for an import of past facts alone. */
  effective?: { at: string; on: string | null };
  changes: Record<string, Change>;
}

/** A text kept beside the ledger, and the salt that ties it to its digest. */
export interface KeptText {
  field: string;
  side: 'before' | 'after';
  salt: string;
  text: string;
}

/** An entry ready to be written. */
export interface SealedEntry {
  seq: number;
  recordedAt: string;
  effectiveAt: string;
  effectiveOn: string | null;
  body: string;
  leafHash: string;
  prev: string;
  /** `prev` of the next entry. */
  chain: string;
  texts: KeptText[];
}

/** The chain before the first entry. */
export const EMPTY_CHAIN = '0'.repeat(64);

const sha256 = (...parts: (Buffer | string)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/** SHA-256 of a zero byte and the body, in hexadecimal: a leaf as in RFC 6962, part 2.1. */
export function leafHashOf(body: string): string {
  return sha256(Buffer.from([0]), body);
}

/** The chain after an entry: SHA-256 of the chain before and the entry's leaf, both as 32 bytes. */
export function chainAfter(prev: string, leafHash: string): string {
  return sha256(Buffer.from(prev, 'hex'), Buffer.from(leafHash, 'hex'));
}

/** `sha256:` and the SHA-256 of the salt's 16 bytes followed by the text in UTF-8, in hexadecimal. */
export function digestOf(salt: string, text: string): string {
  return `sha256:${sha256(Buffer.from(salt, 'hex'), text)}`;
}

/**
 * Fixes what an entry says, byte for byte: canonical JSON (RFC 8785) of ASCII keys, text, safe whole numbers, yes or no
 * and null, so that a few lines in any language write the same bytes.
 *
 * @param prev The chain before it.
 * @param at The moment of recording, ISO 8601 in UTC.
 * @param saltOf For tests and generated data; 16 random bytes in hexadecimal by default.
 */
export function seal(
  entry: NewEntry,
  seq: number,
  prev: string,
  at: string,
  saltOf: () => string = () => randomBytes(16).toString('hex'),
): SealedEntry {
  const texts: KeptText[] = [];
  const keep = (field: string, side: 'before' | 'after', value: LedgerValue | FreeText | undefined): LedgerValue => {
    if (value === undefined || value === null || typeof value !== 'object') return value ?? null;
    const salt = saltOf();
    texts.push({ field, side, salt, text: value.text });
    return digestOf(salt, value.text);
  };
  const changes = Object.fromEntries(
    Object.entries(entry.changes).map(([field, { before, after }]) => [
      field,
      [keep(field, 'before', before), keep(field, 'after', after)],
    ]),
  );
  const effectiveAt = entry.effective?.at ?? at;
  const effectiveOn = entry.effective?.on ?? null;
  const body = canonicalize({
    v: 1,
    seq,
    operation: entry.operation,
    recordedAt: at,
    effectiveAt,
    effectiveOn,
    actor: entry.actorId,
    plan: entry.planId ?? null,
    action: entry.actionId ?? null,
    update: entry.updateId ?? null,
    subject: entry.subjectId ?? null,
    changes,
  });
  if (body === undefined) throw new TypeError('A ledger entry has to be JSON');
  const leafHash = leafHashOf(body);
  return {
    seq,
    recordedAt: at,
    effectiveAt,
    effectiveOn,
    body,
    leafHash,
    prev,
    chain: chainAfter(prev, leafHash),
    texts,
  };
}
