// `npm run drill:flood`: what people at the dashboard notice when one token asks without end. Writes docs/drill-flood.md.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { speakerWith } from '../../apps/api/src/testing/speaker.ts';
import { tokenOf } from '../../apps/api/src/testing/token-of.ts';
import { type Round, RATIO, percentile, writeFloodReport } from './flood-report.ts';
import { ownDatabase } from './own-database.ts';
import { signIn } from './people.ts';
import { startServer } from './server-process.ts';
import { askUntil } from './web-users.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '6' },
    seconds: { type: 'string', default: '15' },
    people: { type: 'string', default: '4' },
    connections: { type: 'string', default: '50' },
  },
});
const USERS = ['CABINET', 'COORDINATOR', 'LEAD SEEF', 'VALIDATOR SEEF', 'LEAD MI', 'AUDITOR'];

const dataDir = mkdtempSync(join(tmpdir(), 'jalon-flood-'));
const databaseUrl = process.env['DATABASE_URL'];
const database = databaseUrl ? await ownDatabase(databaseUrl) : null;
const server = await startServer(dataDir, database?.url);
// The flood may not take the processor of the server: it comes from elsewhere. Where there is no taskset, it does.
const pin = (pid: number, core: number) => spawnSync('taskset', ['-cp', String(core), String(pid)]).status === 0;
pin(server.pid, 0);
pin(process.pid, 1);
const rounds: Round[] = [];
try {
  const people = await signIn(server.entry, USERS);
  const cookies = USERS.slice(0, Number(values.people)).map((who) => people.get(who)!.cookie);
  const auditor = speakerWith(server.origin, { ...people.get('AUDITOR')! });
  const authorization = `Bearer ${await tokenOf(auditor, { now: '' })}`;
  const ask = (seconds: number) => askUntil(server.origin, cookies, Date.now() + seconds * 1000);
  const round = async (isFlooded: boolean): Promise<Round> => {
    const stop = isFlooded ? flood(server.origin, authorization) : undefined;
    if (isFlooded) await pause(1_000);
    const times = await ask(Number(values.seconds));
    return { isFlooded, times, answers: (await stop?.()) ?? {} };
  };
  await ask(5);
  for (let number = 0; number < Number(values.rounds); number += 1) {
    for (const isFlooded of number % 2 ? [true, false] : [false, true]) {
      const { times, answers } = await round(isFlooded);
      rounds.push({ isFlooded, times, answers });
      const [half, most] = [50, 99].map((percent) => percentile(times, percent).toFixed(1));
      console.log(`${isFlooded ? 'flooded' : 'alone  '} p50 ${half} ms, p99 ${most} ms of ${times.length}`, answers);
    }
  }
} finally {
  await server.kill();
  await database?.drop();
  rmSync(dataDir, { recursive: true, force: true });
}

const { ratio, text } = await writeFloodReport(rounds, {
  isPostgres: Boolean(databaseUrl),
  people: Number(values.people),
  connections: Number(values.connections),
  seconds: Number(values.seconds),
});
console.log(text);
process.exit(ratio <= RATIO ? 0 : 1);

/** The flood is another process's, as it would be: what it takes is not the server's. */
function flood(origin: string, authorization: string): () => Promise<Record<string, number>> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'flooder.ts')], {
    env: { ...process.env, ORIGIN: origin, AUTHORIZATION: authorization, CONNECTIONS: values.connections },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  pin(child.pid ?? 0, 1);
  let said = '';
  child.stdout.on('data', (text) => (said += String(text)));
  return async () => {
    child.kill('SIGTERM');
    await once(child, 'close');
    return JSON.parse(said) as Record<string, number>;
  };
}
