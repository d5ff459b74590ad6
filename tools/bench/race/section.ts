import type { SizeFigures } from './measure.ts';
import type { Heat, Pace } from './race.ts';

const many = (count: number): string => Math.round(count).toLocaleString('en');
const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;
const processor = ({ processor: used }: Pace): string =>
  used ? ` (${used.server.toFixed(2)} + ${used.database.toFixed(2)})` : '';
const pace = (one: Pace): string => `${many(one.perSecond)}${processor(one)}`;

function row({ question: { id, label, targets }, paces, against }: Heat, size: string): string {
  const wanted = `≥ ${targets.peer[size]} ×, ≥ ${targets.raw} ×`;
  const cells = [`${id} ${label}`, size, pace(paces.jalon), pace(paces.peer), pace(paces.raw)];
  return `| ${[...cells, times(against.peer), times(against.raw), wanted].join(' | ')} |`;
}

const walkRow = ({ name, walk: { jalon, peer, raw, file } }: SizeFigures): string =>
  `| ${name} | ${many(file)} | ${many(jalon)} | ${many(peer)} | ${many(raw)} | ${times(file / peer)} | ${times(jalon / peer)} | ${times(file / raw)} | ≥ 1.9 ×, ≥ 0.7 × |`;

const batchRow = ({ name, batches: { writers, together, alone, ratio } }: SizeFigures): string =>
  `| ${name} | ${writers} | ${many(together)} | ${many(alone)} | ${times(ratio)} | ≥ 5 × |`;

/** The section of the page. */
export function raceSection(sizes: readonly SizeFigures[], { rounds, seconds, connections }: RaceManner): string {
  const pinned = sizes.every(({ isPinned }) => isPinned)
    ? 'Server and database on one core, the load on the other'
    : 'Nothing pinned, for this machine does not let';
  return `## Against PostGraphile 5 and plain SQL

| answers per second (milliseconds of processor per answer: server + database) | size | Jalon | PostGraphile | SQL | against PostGraphile | against SQL | target |
| --- | --- | ---: | ---: | ---: | ---: | ---: | --- |
${sizes.flatMap((size) => size.heats.map((heat) => row(heat, size.name))).join('\n')}

| the whole ledger, entries per second | Jalon’s file | Jalon, 100 at a time | PostGraphile, 1,000 at a time | SQL, 1,000 at a time | file against PostGraphile | pages against PostGraphile | file against SQL | target |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |
${sizes.map(walkRow).join('\n')}

| changes to one plan, per second | people at once | sharing transactions | a transaction each | the one over the other | target |
| --- | ---: | ---: | ---: | ---: | --- |
${sizes.map(batchRow).join('\n')}

${pinned}; ${connections} connections that each ask one question after the other, another plan, moment or page each time;
${rounds} rounds of ${seconds} s by turns after one that warms; medians, and of the ratios of each round. No answer comes from a cache of answers.
Requests of Jalon share what they read of a plan at its revision (\`kept-plans.ts\`): Q1 and Q2 are measured so, as plans
change far less often than they are read; Q4 asks for another moment each time, and so reads all of it anew.
All three answer from the same database, and the numbers are compared before anything is measured. PostGraphile has the
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
}
