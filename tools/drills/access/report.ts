import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Findings } from '../../../apps/api/src/testing/access/findings.ts';
import type { InterleavedTried } from '../../../apps/api/src/testing/access/interleaved.ts';
import type { PathsTried } from '../../../apps/api/src/testing/access/paths.ts';
import type { PlayTried } from '../../../apps/api/src/testing/access/played.ts';
import type { SwapsTried } from '../../../apps/api/src/testing/access/swapped.ts';
import type { Matrix } from '../../../apps/api/src/testing/access/trial.ts';
import { VISITORS } from '../../../apps/api/src/testing/access/visitors.ts';
import { OPERATIONS, ROLES } from '../../../libs/domain/src/index.ts';
import type { FaultTried } from './faults.ts';

const REPORT = join(import.meta.dirname, '../../../docs/drill-access.md');

/** All that the drill found. */
export interface Drilled {
  matrix: Matrix;
  findings: Findings;
  paths: PathsTried;
  swaps: SwapsTried;
  interleaved: InterleavedTried;
  played: PlayTried;
  faults: FaultTried[];
  minutes: number;
}

const isDoor = (field: string): boolean => /^(Query|Mutation|Subscription)\./.test(field);
const isCaught = ({ caughtBy, missedBy, database }: FaultTried): boolean =>
  caughtBy.length > 0 && missedBy.length === 0 && database !== 'written';

const allows = ({ findings, paths, swaps, interleaved, played }: Drilled): string[] => [
  ...findings.allowed,
  ...paths.allowed,
  ...swaps.allowed,
  ...swaps.changed.map((table) => `A row of ${table} changed with what was refused`),
  ...Array.from({ length: interleaved.leaks }, () => 'An answer was that of another ministry'),
  ...played.divergences,
];
const refusals = ({ findings, paths, swaps }: Drilled): string[] => [
  ...findings.refused,
  ...paths.refused,
  ...swaps.refused,
];
const untested = ({ findings, swaps }: Drilled): string[] => [...findings.untested, ...swaps.untested];

/** What makes the drill fail, a sentence each. */
export const problemsOf = (drilled: Drilled): string[] => [
  ...allows(drilled).map((one) => `Allowed: ${one}`),
  ...refusals(drilled).map((one) => `Refused: ${one}`),
  ...untested(drilled).map((one) => `Untested: ${one}`),
  ...drilled.faults.filter((one) => !isCaught(one)).map(({ what }) => `Not caught: ${what}`),
];

const count = (value: number): string => value.toLocaleString('en');

function figuresOf(drilled: Drilled): [string, number][] {
  const { matrix, paths, swaps, interleaved, played } = drilled;
  const fields = [...matrix.keys()];
  return [
    ['Operations of the contract (queries, mutations, subscriptions)', fields.filter(isDoor).length],
    ['Fields', fields.length],
    ['Visitors: the roles, of two ministries, a token, nobody, an account that is closed', VISITORS.length],
    ['Fields × visitors tried', fields.length * VISITORS.length],
    ['Paths to what is kept to few', paths.paths.length],
    ['Paths × visitors tried', paths.decisions],
    ['Ids swapped for another ministry’s or person’s', swaps.swaps],
    ['Decisions by chance held against the policy', played.decisions],
    ['Of these allowed', played.allowed],
    ['Requests of two ministries at the same time', interleaved.requests],
    ['**Unexpected allows**', allows(drilled).length],
    ['**Unexpected refusals**', refusals(drilled).length],
    ['**Untested fields**', untested(drilled).length],
  ];
}

/** For the terminal. */
export const linesOf = (drilled: Drilled): string[] => [
  ...figuresOf(drilled).map(([what, figure]) => `${count(figure).padStart(8)}  ${what.replaceAll('**', '')}`),
  ...drilled.faults.map((one) => `${isCaught(one) ? '  caught' : '  MISSED'}  ${one.what}`),
];

const SAID: Readonly<Record<string, string>> = {
  '42501': 'refused by a policy of its rows (42501)',
  '23514': 'refused by a constraint (23514)',
  '23505': 'refused by a key (23505)',
};

/** Writes `docs/drill-access.md`. */
export async function writeReport(drilled: Drilled): Promise<void> {
  const figures = figuresOf(drilled).map(([what, figure]) => `| ${what} | ${count(figure)} |`);
  const faults = drilled.faults.map(
    ({ what, file, database, caughtBy, missedBy }) =>
      `| ${what} | \`${file}\` | ${database === null ? 'nothing to say' : (SAID[database] ?? database)} | ${caughtBy.join(', ')}${missedBy.length ? ` (not by ${missedBy.join(', ')})` : ''} |`,
  );
  const page = `# Who may what, on the product itself

\`npm run drill:access\` wrote this page. It starts the product in a process of its own, on a database of its own, and asks
everything over HTTP as everybody: what is answered is held against the table in \`apps/api/src/testing/access/expected.ts\`
(field by field: [access-matrix.md](access-matrix.md)) and against the policy in \`libs/domain\`, which the drill asks by itself.

| | |
| --- | ---: |
${figures.join('\n')}

${OPERATIONS.length} operations of the policy, ${ROLES.length} roles. **Paths**: each thing that not everybody may read is asked for by its id, through
what leads to it, in lists, by search, as rows, as a file, in the ledger, its export, a snapshot, a calendar and what is
pushed: one thing has one decision (A-42, A-47). **Swaps**: every id that a change takes is swapped for another ministry's or
person's; each is refused, no row of any table changes, and the same change with one's own id is made afterwards (A-41).
**By chance**: sixteen people with roles drawn by chance in three ministries, who stand in for one another, some of whom
lose their roles, their days or their account, do everything to everything (A-52); the seed was ${drilled.played.seed}, and \`npm run
drill:access -- --seed=${drilled.played.seed}\` plays it again. **At the same time**: two ministries share the connections (A-48).

## What was taken out on purpose

Each of these checks was taken out of a copy of the sources, which was then started, and what the check forbids was done
(A-46, T-41). « The database » is what the [second net](adr/0032-second-net.md) said to it.

| Taken out | From | The database | Caught by |
| --- | --- | --- | --- |
${faults.join('\n')}

Reads are not behind the second net, nor are versions: there, a trial is all that notices.

${new Date().toISOString().slice(0, 10)}, ${drilled.minutes.toFixed(0)} minutes, Node ${process.versions.node}, ${process.env['DATABASE_URL'] ? 'PostgreSQL' : 'PGlite'}, ${availableParallelism()} cores.
`;
  writeFileSync(REPORT, await format(page, { ...(await resolveConfig(REPORT)), filepath: REPORT }));
}
