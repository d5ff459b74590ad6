import { availableParallelism } from 'node:os';
import type { SizeFigures } from './measure.ts';
import type { Heat, Pace, Ratio } from './heat.ts';
import type { KeptHeat } from './race-of-kept.ts';

const many = (count: number): string => Math.round(count).toLocaleString('en');
const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;
const processor = ({ processor: used }: Pace): string =>
  used ? ` (${used.server.toFixed(2)} + ${used.database.toFixed(2)})` : '';
const ratio = ({ perSecond, perWork }: Ratio): string =>
  perWork === null ? times(perSecond) : `**${times(perWork)}** (${times(perSecond)})`;
const pace = (one: Pace): string => `${many(one.perSecond)}${processor(one)}`;

function row({ question: { id, label, targets }, paces, against }: Heat, size: string): string {
  const wanted = `≥ ${targets.peer[size]} ×, ≥ ${targets.raw} ×`;
  const cells = [`${id} ${label}`, size, pace(paces.jalon), pace(paces.peer), pace(paces.raw)];
  return `| ${[...cells, ratio(against.peer), ratio(against.raw), wanted].join(' | ')} |`;
}

function keptRow({ question: { id, label }, paces, against }: KeptHeat, size: string): string {
  const cells = [`${id} ${label}`, size, pace(paces.kept), pace(paces.held), pace(paces.peer), pace(paces.raw)];
  return `| ${[...cells, ratio(against.kept), ratio(against.held), ratio(against.keptRaw), '≥ 30 ×'].join(' | ')} |`;
}

const walkRow = ({ name, walk: { jalon, peer, raw, file } }: SizeFigures): string =>
  `| ${name} | ${many(file)} | ${many(jalon)} | ${many(peer)} | ${many(raw)} | ${times(file / peer)} | ${times(jalon / peer)} | ${times(file / raw)} | ≥ 1.9 ×, ≥ 0.7 × |`;

const batchRow = ({ name, batches: { writers, together, alone, ratio } }: SizeFigures): string =>
  `| ${name} | ${writers} | ${many(together)} | ${many(alone)} | ${times(ratio)} | ≥ 5 × |`;

/** Above this load, what is measured waits for something else most of the time. */
const BUSY = availableParallelism() * 2;
const crowded = (loads: readonly string[]): string =>
  loads.some((one) => Number(one) > BUSY)
    ? ` **The machine was crowded**: a server
then gives so few answers in a round that its code is hardly compiled yet, which weighs most on the slower one. These
figures tell how things stood, and have to be taken again on a quiet machine before anything is built on them.`
    : '';

/** The section of the page. */
export function raceSection(
  sizes: readonly SizeFigures[],
  { rounds, seconds, connections, loads }: RaceManner,
): string {
  const pinned = sizes.every(({ isPinned }) => isPinned)
    ? 'Server and database on one core, the load on the other'
    : 'Nothing pinned, for this machine does not let';
  return `## Against PostGraphile 5 and plain SQL

| answers per second (milliseconds of processor per answer: server + database) | size | Jalon | PostGraphile | SQL | against PostGraphile | against SQL | target |
| --- | --- | ---: | ---: | ---: | ---: | ---: | --- |
${sizes.flatMap((size) => size.heats.map((heat) => row(heat, size.name))).join('\n')}

| asked before, and kept | size | Jalon, again | Jalon, held by the caller (304) | PostGraphile | SQL | again against PostGraphile | held against PostGraphile | again against SQL | target |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |
${sizes.flatMap((size) => size.kept.map((heat) => keptRow(heat, size.name))).join('\n')}

| the whole ledger, entries per second | Jalon’s file | Jalon, 100 at a time | PostGraphile, 1,000 at a time | SQL, 1,000 at a time | file against PostGraphile | pages against PostGraphile | file against SQL | target |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |
${sizes.map(walkRow).join('\n')}

| changes to one plan, per second | people at once | sharing transactions | a transaction each | the one over the other | target |
| --- | ---: | ---: | ---: | ---: | --- |
${sizes.map(batchRow).join('\n')}

${pinned}; ${connections} connections that each ask one question after the other, another plan, moment or page each time;
${rounds} rounds of ${seconds} s by turns after one that warms; medians, and of the ratios of each round. **Ratios in bold are
of processor time**, server and database together; those in brackets are of answers per second of the clock, and tell as
much of what else the machine did: its load was ${loads[0]} before and ${loads[1]} after, on two cores. Answers of the first table are made
anew (\`RESPONSE_CACHE_MB=0\`); those of the second come from what is kept, as users get them, the session looked up each time.
Limits are those of an installation save points, and each connection has a session.${crowded(loads)}
Requests of Jalon share what they read of a plan at its revision (\`kept-plans.ts\`): Q1 and Q2 are measured so, as plans
change far less often than they are read; Q4 asks for another moment each time, and so reads all of it anew.
All three answer from the same database and give the same rows: none has row-level security, and none hides a row from
this reader, who may read everything. They are compared so, and the numbers are checked to be the same before anything is measured. PostGraphile has the
functions and the index that somebody who knows it would write (\`tools/bench/peer\`), knows who asks by a signed token
whose role it sets, as its documentation has it, and posts updates without policy, rules or proofs; Jalon looks the session
up each time, and does all of that. « SQL » is one prepared statement
for each question over Fastify, and asks nobody who they are.
`;
}

export interface RaceManner {
  rounds: number;
  seconds: number;
  connections: number;
  /** Of the machine, before and after. */
  loads: readonly [string, string];
}
