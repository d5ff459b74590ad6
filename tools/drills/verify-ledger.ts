import { createHash } from 'node:crypto';
import { type Person, ask } from './people.ts';

/** An entry as the drill compares it. */
export interface Entry {
  sequence: number;
  operation: string;
  actionId: string | null;
}

interface Page {
  ledger: {
    nodes: {
      sequence: number;
      operation: string;
      action: { id: string } | null;
      body: string;
      leafHash: string;
      prev: string;
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

const PAGE = `query ($after: String) { ledger(first: 100, after: $after) {
  nodes { sequence operation action { id } body leafHash prev } pageInfo { hasNextPage endCursor } } }`;

const sha256 = (...parts: (Buffer | string)[]): string =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

/** Reads the whole ledger as an auditor would. @returns Its entries from the first, and what does not hold. */
export async function verifyLedger(
  origin: string,
  reader: Person,
): Promise<{ entries: Entry[]; gaps: number; broken: number }> {
  const nodes: Page['ledger']['nodes'] = [];
  for (let after: string | null = null; ;) {
    const { ledger }: Page = await ask<Page>(origin, reader, PAGE, { after });
    nodes.push(...ledger.nodes);
    if (!ledger.pageInfo.hasNextPage) break;
    after = ledger.pageInfo.endCursor;
  }
  nodes.reverse();
  let [gaps, broken, chain] = [0, 0, '0'.repeat(64)];
  nodes.forEach(({ sequence, body, leafHash, prev }, place) => {
    if (sequence !== place + 1) gaps++;
    const leaf = sha256(Buffer.from([0]), body);
    const said = (JSON.parse(body) as { seq: number }).seq;
    if (leaf !== leafHash || prev !== chain || said !== sequence) broken++;
    chain = sha256(Buffer.from(chain, 'hex'), Buffer.from(leaf, 'hex'));
  });
  return {
    entries: nodes.map(({ sequence, operation, action }) => ({ sequence, operation, actionId: action?.id ?? null })),
    gaps,
    broken,
  };
}
