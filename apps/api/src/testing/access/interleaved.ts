import { PLAN } from '../samples.ts';
import type { Speaker } from '../speaker.ts';
import type { TriedServer } from './tried-server.ts';

const QUESTION = `{ viewer { id grants { nodes { ministry { code } } } drafts(first: 100) { nodes { text } } }
  plan(code: "${PLAN}") { actions(first: 100) { nodes { viewerDraft { text } openUpdate { author { id } } } } } }`;

export interface InterleavedTried {
  requests: number;
  /** Answers that were not to the byte what this person alone is answered. */
  leaks: number;
}

/** Two ministries ask at the same time, so that the few connections to the database pass from one to the other. */
export async function tryInterleaved(server: TriedServer, requests: number, atOnce = 24): Promise<InterleavedTried> {
  const two = [await server.as('lead of SEEF'), await server.as('lead of MI')];
  const alone = new Map<Speaker, string>();
  for (const speaker of two) alone.set(speaker, (await speaker(QUESTION)).text);
  if (new Set(alone.values()).size < 2) throw new Error('The two are answered alike: nothing would be seen of a leak');
  const tried: InterleavedTried = { requests: 0, leaks: 0 };
  while (tried.requests < requests) {
    const batch = Array.from({ length: Math.min(atOnce, requests - tried.requests) }, (_, place) => two[place % 2]!);
    // A space that moves makes it another question to whoever keeps answers.
    const asked = `${QUESTION}${' '.repeat(tried.requests % 997)}`;
    const answers = await Promise.all(batch.map(async (speaker) => (await speaker(asked)).text === alone.get(speaker)));
    tried.requests += batch.length;
    tried.leaks += answers.filter((isSame) => !isSame).length;
  }
  return tried;
}
