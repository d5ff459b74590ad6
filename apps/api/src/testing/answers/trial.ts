import type { Random } from '../../ledger/testing/random.ts';
import { type Speaker, speakerWith } from '../speaker.ts';
import type { Asking } from './documents.ts';
import { type Cast, STEPS } from './steps.ts';
import type { TwoServers } from './two-servers.ts';

/** What came of a trial. */
export interface Trial {
  asked: number;
  /** Answered from what was kept. */
  hits: number;
  written: number;
  /** The first answer that was not that of the server which keeps none. */
  difference: { who: string; question: string; variables: object; kept: string; plain: string } | null;
}

const DAY = 86_400_000;
/** The one statement by which a request is known, whatever the answer is made of. */
const IDENTIFYING = 1;

/**
 * Random people ask random questions of both servers; between them others write, by either server and behind their backs,
 * and days go by. Every answer has to be the same to the byte.
 *
 * @param questions How many.
 */
export async function trial(
  { keeping, plain, statements, atPlain }: TwoServers,
  {
    cast,
    documents,
    random,
    questions,
  }: { cast: Cast; documents: readonly Asking[]; random: Random; questions: number },
): Promise<Trial> {
  const done: Trial = { asked: 0, hits: 0, written: 0, difference: null };
  // A few people, who ask the same few things again and again, as pages do.
  const names = Array.from({ length: 5 }, () => random.pick([...cast.keys()]));
  const steps = Object.values(STEPS);
  const favourites = Array.from({ length: 3 }, () => questionFrom(documents, random));
  while (done.asked < questions && !done.difference) {
    if (random.chance(0.1)) {
      const server = random.pick([keeping, plain]);
      await random.pick(steps)(server, (name) => speakerWith(server.origin, cast.get(name)!.credentials), random);
      done.written += 1;
    }
    if (random.chance(0.02)) {
      keeping.now = plain.now = new Date(Date.parse(keeping.now) + DAY).toISOString();
    }
    const who = random.pick(names);
    const { query, variables } = random.chance(0.85) ? random.pick(favourites) : questionFrom(documents, random);
    const before = statements.count;
    const kept = await said(cast.get(who)!, query, variables);
    if (statements.count - before === IDENTIFYING && kept.startsWith('200')) done.hits += 1;
    const made = await said(atPlain(cast.get(who)!), query, variables);
    done.asked += 1;
    if (kept !== made) done.difference = { who, question: query, variables, kept, plain: made };
  }
  return done;
}

/** What is left to spend, which each of the two counts for itself. */
const COST = /,"extensions":\{"cost":\{[^}]*\}\}(?=\}\s*$)/;

async function said(speaker: Speaker, query: string, variables: Record<string, unknown>): Promise<string> {
  const { status, text, headers } = await speaker(query, variables);
  return `${status} ${headers.get('content-type')} ${text.replace(COST, '')}`;
}

function questionFrom(documents: readonly Asking[], random: Random) {
  const { query, variables } = random.pick(documents);
  const chosen = variables.map(([name, values]) => [name, random.pick(values)]);
  return { query, variables: Object.fromEntries(chosen) as Record<string, unknown> };
}
