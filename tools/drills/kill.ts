// `npm run drill:kill`: kills the server for real, again and again while people report, and counts what it lost.
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Person, ask, signIn } from './people.ts';
import { Reporter } from './reporter.ts';
import { type Figures, isClean, noFigures, writeReport } from './report.ts';
import { type ServerProcess, killWhileOpening, openSecond, startServer } from './server-process.ts';
import { verifyLedger } from './verify-ledger.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, minutes: { type: 'string', default: '25' } },
});
const kills = Number(values.kills);
const end = Date.now() + Number(values.minutes) * 60_000;

/** Who reports on what: actions that a ministry leads. */
const LEADS: Record<string, number[]> = {
  'LEAD SEEF': [1, 2, 3, 6, 8],
  'LEAD MI': [7, 12],
  'LEAD MJ': [11],
  'LEAD MSS': [10],
};
const READER = 'COORDINATOR';
const PLAN = 'prostitution-mineurs-2021';

async function reportersOf(origin: string, people: Map<string, Person>): Promise<Reporter[]> {
  const reporters: Reporter[] = [];
  for (const [who, numbers] of Object.entries(LEADS)) {
    for (const number of numbers) {
      const lead = people.get(who)!;
      const { plan } = await ask<{ plan: { action: { id: string; version: number } } }>(
        origin,
        lead,
        `query ($number: Int!) { plan(code: "${PLAN}") { action(number: $number) { id version } } }`,
        { number },
      );
      reporters.push(new Reporter(plan.action.id, lead, plan.action.version));
    }
  }
  return reporters;
}

/** Compares what was acknowledged with what is there: every change once, no other, and the version that they lead to. */
async function check(
  origin: string,
  reader: Person,
  reporters: Reporter[],
  imported: number,
  figures: Figures,
): Promise<void> {
  const { entries, gaps, broken } = await verifyLedger(origin, reader);
  const written = new Map(entries.slice(imported).map((entry) => [entry.sequence, entry]));
  let [lost, doubled] = [0, 0];
  for (const { acknowledged, actionId, version } of reporters) {
    for (const one of acknowledged) {
      if (written.get(one.sequence)?.actionId === actionId) written.delete(one.sequence);
      else lost++;
    }
    const { node } = await ask<{ node: { version: number } }>(
      origin,
      reader,
      `{ node(id: "${actionId}") { ... on Action { version } } }`,
    );
    if (node.version < version) lost += version - node.version;
    if (node.version > version) doubled += node.version - version;
  }
  // What is left was written twice, or by nobody.
  figures.doubled += doubled + written.size;
  figures.lost += lost;
  figures.gaps += gaps;
  figures.broken += broken;
}

async function trySecond(dataDir: string, server: ServerProcess, figures: Figures): Promise<void> {
  const { code, said, took } = await openSecond(dataDir);
  figures.seconds.push(took);
  if (code !== 1 || !said.includes(`process ${server.pid} `))
    figures.surprises.push(`A second opener: ${code} ${said}`);
}

const dataDir = mkdtempSync(join(tmpdir(), 'jalon-drill-'));
const figures = noFigures();
const start = Date.now();
let server = await startServer(dataDir);
const people = await signIn(server.entry, [...Object.keys(LEADS), READER]);
const reader = people.get(READER)!;
const imported = (await verifyLedger(server.origin, reader)).entries.length;
const reporters = await reportersOf(server.origin, people);

while (figures.kills < kills && Date.now() < end) {
  const enough = new AbortController();
  const reports = reporters.map((reporter) => reporter.report(server.origin, enough.signal));
  const second = figures.openings.length % 10 === 5 ? trySecond(dataDir, server, figures) : undefined;
  await pause(randomInt(40, 700));
  await second;
  await server.kill();
  enough.abort();
  await Promise.all(reports);
  figures.kills++;
  if (figures.kills % 8 === 0 && figures.kills < kills) {
    await killWhileOpening(dataDir, randomInt(300, 2_500));
    figures.kills++;
    figures.killsWhileOpening++;
  }
  server = await startServer(dataDir);
  figures.openings.push(server.openedIn);
  for (const reporter of reporters) await reporter.resolve(server.origin);
  await check(server.origin, reader, reporters, imported, figures);
  if (figures.kills % 10 === 0)
    console.log(`${figures.kills} kills, ${figures.lost} lost, ${Math.round((Date.now() - start) / 1000)} s`);
}
await server.kill();
rmSync(dataDir, { recursive: true, force: true });

for (const { acknowledged, ambiguous, surprises } of reporters) {
  figures.acknowledged += acknowledged.length;
  figures.done += ambiguous.done;
  figures.notDone += ambiguous.notDone;
  figures.surprises.push(...surprises);
}
figures.minutes = (Date.now() - start) / 60_000;
console.log(writeReport(figures));
process.exit(isClean(figures) ? 0 : 1);
