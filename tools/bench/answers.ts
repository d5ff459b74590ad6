// What an answer that is kept costs, and what it spares: `DATABASE_URL=… node tools/bench/answers.ts M`.
import { readFileSync, rmSync, mkdtempSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerProcess, serverProcess } from '../../apps/api/src/testing/server-process.ts';
import { SIZES } from '../portfolio/sizes.ts';
import { onPostgres } from './on-postgres.ts';
import { spread } from './spread.ts';

/** Requests per second, the medians of rounds that took turns. */
export interface AnswerRates {
  /** Made anew each time, by a server that keeps none. */
  made: number;
  /** From what was kept, compressed as browsers take it. */
  kept: number;
  /** The caller holds it already. */
  held: number;
  /** As many bytes of nothing from the same server: what HTTP alone costs. */
  http: number;
  /** Medians of the ratios within each round. */
  keptToMade: number;
  heldToMade: number;
  keptToHttp: number;
  /** Milliseconds of the server's processor for one request. */
  work: { made: number; kept: number; held: number; http: number };
  /** Resident memory in MB, before and after so many different questions, of the server that keeps answers and the other. */
  memory: { questions: number; keeping: [before: number, after: number]; plain: [before: number, after: number] };
}

/** How the measure is made. */
export interface AnswersWanted {
  /** A PostgreSQL database that holds a portfolio, or an embedded one when absent. */
  address?: string;
  /** A query without variables. */
  query: string;
  rounds: number;
  /** Of each measure of each round. */
  seconds: number;
  /** How many questions, each of which is asked once. */
  questions: number;
}

const CONNECTIONS = 16;

/** Runs two servers on one database, and asks them by turns over 16 connections that stay open. */
export async function measureAnswers({
  address,
  query,
  rounds,
  seconds,
  questions,
}: AnswersWanted): Promise<AnswerRates> {
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'jalon-answers-')));
  const started: ServerProcess[] = [];
  const start = async (environment: Record<string, string>): Promise<string> => {
    const server = serverProcess({ ...(address && { DATABASE_URL: address }), ...environment });
    started.push(server);
    return server.origin();
  };
  try {
    const [mine, other] = folders as [string, string];
    const keeping = await start({ DATA_DIR: mine });
    // One process at a time has the embedded database: there, what is made is measured with a question of its own each time.
    const plain = address
      ? await start({ DATA_DIR: other, RESPONSE_CACHE_MB: '0', LEDGER_KEY_FILE: join(mine, 'ledger-key.pem') })
      : keeping;
    const cookie = await signIn(mine, keeping);
    const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
    const client = { agent, cookie };
    const tag = (await post(client, keeping, body(query))).tag;
    const kinds = {
      made: (turn: number) =>
        post(client, plain, body(address ? query : query.replace('{', `{ a${turn}: __typename `))),
      kept: () => post(client, keeping, body(query)),
      held: () => post(client, keeping, body(query), { 'if-none-match': tag }),
      http: () => get(client, `${keeping}/health/live`),
    };
    const rates = Object.fromEntries(Object.keys(kinds).map((name) => [name, [] as number[]])) as Record<
      keyof typeof kinds,
      number[]
    >;
    const work = structuredClone(rates);
    const pids = started.map(({ pid }) => pid) as [number, number];
    let turn = 0;
    for (let round = -1; round < rounds; round++) {
      for (const [name, ask] of Object.entries(kinds)) {
        const pid = name === 'made' ? pids.at(-1)! : pids[0];
        const before = workOf(pid);
        const { rate, count } = await perSecond(() => ask(turn++), seconds);
        if (round < 0) continue;
        rates[name as keyof typeof kinds].push(rate);
        work[name as keyof typeof kinds].push((workOf(pid) - before) / count);
      }
    }
    const ratio = (one: keyof typeof kinds, to: keyof typeof kinds): number =>
      spread(rates[one].map((rate, round) => rate / rates[to][round]!)).median;
    const grown = async (origin: string, pid: number): Promise<[number, number]> => {
      const before = memoryOf(pid);
      await ask(questions, (place) => post(client, origin, body(query.replace('{', `{ q${place}: __typename `))));
      return [before, memoryOf(pid)];
    };
    const memory = { questions, keeping: await grown(keeping, pids[0]), plain: await grown(plain, pids.at(-1)!) };
    agent.destroy();
    return {
      made: spread(rates.made).median,
      kept: spread(rates.kept).median,
      held: spread(rates.held).median,
      http: spread(rates.http).median,
      keptToMade: ratio('kept', 'made'),
      heldToMade: ratio('held', 'made'),
      keptToHttp: ratio('kept', 'http'),
      work: {
        made: spread(work.made).median,
        kept: spread(work.kept).median,
        held: spread(work.held).median,
        http: spread(work.http).median,
      },
      memory,
    };
  } finally {
    for (const server of started) server.signal('SIGTERM');
    await Promise.all(started.map(({ ended }) => ended));
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}

const body = (query: string): string => JSON.stringify({ query });

interface Client {
  agent: Agent;
  cookie: string;
}

interface Said {
  status: number;
  tag: string;
}

const post = (client: Client, origin: string, text: string, headers: Record<string, string> = {}): Promise<Said> =>
  send(client, `${origin}/graphql`, 'POST', { 'content-type': 'application/json', ...headers }, text);
const get = (client: Client, address: string): Promise<Said> => send(client, address, 'GET', {}, '');

function send(
  { agent, cookie }: Client,
  address: string,
  method: string,
  headers: Record<string, string>,
  text: string,
): Promise<Said> {
  return new Promise((resolve, reject) => {
    const sent = request(
      address,
      { agent, method, headers: { cookie, 'accept-encoding': 'br', ...headers } },
      (answer) => {
        answer.resume();
        answer.on('end', () => {
          const status = answer.statusCode ?? 0;
          if (status !== 200 && status !== 304) reject(new Error(`${address} answered ${status}`));
          resolve({ status, tag: answer.headers.etag ?? '' });
        });
      },
    );
    sent.on('error', reject);
    sent.end(text);
  });
}

/** So many at most at once. */
async function ask(times: number, one: (place: number) => Promise<unknown>): Promise<void> {
  let place = 0;
  const next = async (): Promise<void> => {
    while (place < times) await one(place++);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, next));
}

async function perSecond(one: () => Promise<unknown>, seconds: number): Promise<{ rate: number; count: number }> {
  const begun = performance.now();
  let count = 0;
  const next = async (): Promise<void> => {
    for (; performance.now() - begun < seconds * 1_000; count++) await one();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, next));
  return { rate: count / ((performance.now() - begun) / 1_000), count };
}

async function signIn(dataDir: string, origin: string): Promise<string> {
  const { address } = JSON.parse(readFileSync(join(dataDir, 'entry.json'), 'utf8')) as { address: string };
  const cookieIn = (answer: Response): string => answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const door = cookieIn(await fetch(address, { redirect: 'manual' }));
  const offered = await fetch(`${origin}/session/personas`, { headers: { cookie: door } });
  const { personas } = (await offered.json()) as { personas: { id: string }[] };
  const answer = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: { cookie: door, 'content-type': 'application/json' },
    body: JSON.stringify({ personaId: personas[0]!.id }),
  });
  return cookieIn(answer);
}

/** Resident, in MB. */
const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** Milliseconds of the processor since it started; the kernel counts in hundredths of a second. */
function workOf(pid: number): number {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ').slice(11, 13).map(Number);
  return (user! + system!) * 10;
}

/** What the page of the overview asks, of the plan with this code. */
export const overviewOf = (
  code: string,
): string => `{ plan(code: "${code}") { name revision overview { today lastChangeAt
  statuses { total done inProgress suspended abandoned notStarted unknown late } progress { value }
  milestones { late } coverage { total orphan } byAxis(first: 100) { nodes { axis { title } statuses { total done late } progress { value } } }
  byMinistry(first: 100) { nodes { ministry { code name } statuses { total done late } progress { value } } }
  curve(first: 100) { nodes { monthEnd planned replanned done } } lateMilestones(first: 10) { nodes { title daysLate } }
  contradictions { nodes { rule count } } } } }`;

if (import.meta.main) {
  const [, , size = 'M', rounds = '5', seconds = '3', questions = '5000'] = process.argv;
  const url = process.env['DATABASE_URL'];
  if (!url) throw new Error('Set DATABASE_URL to a PostgreSQL.');
  const rates = await onPostgres(url, SIZES[size as keyof typeof SIZES], async (db, address) => {
    const { code } = await db.selectFrom('plan').select('code').orderBy('code').executeTakeFirstOrThrow();
    const wanted = { address, query: overviewOf(code), rounds: Number(rounds), seconds: Number(seconds) };
    return measureAnswers({ ...wanted, questions: Number(questions) });
  });
  console.log(JSON.stringify(rates, null, 2));
}
