import type { LedgerFigures, Percentiles } from './ledger.ts';
import type { Overview } from './overview.ts';
import { type HistoryCost, historySection } from './history.ts';
import type { Spread } from './spread.ts';

/** All that was measured. */
export interface Figures {
  machine: string;
  /** Load of the machine before and after. */
  loads: readonly [string, string];
  /** ISO day. */
  on: string;
  /** Milliseconds of a second `npm start` on the data of the real plan. */
  restart: Spread;
  /** Bytes, gzipped, of the scripts that the first page loads. */
  firstScreen: { gzipped: number; scripts: number; budget: number };
  sizes: readonly { name: string; plans: number; actions: number; changes: number; overview: Overview }[];
  /** Null when there was no PostgreSQL to measure it on. */
  history: HistoryCost | null;
  /** The section against PostGraphile, null likewise. */
  race: string | null;
  ledger: LedgerFigures;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const thousandths = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;
const many = (count: number): string => count.toLocaleString('en');

const row = (
  what: string,
  { median, least, most, count }: Spread,
  say: (measure: number) => string,
  target: string,
): string => `| ${what} | ${say(median)} | ${say(least)} to ${say(most)} | ${count} | ${target} |`;

/** What the ledger costs, as a table. */
export function ledgerTable({ database, at, verified }: LedgerFigures): string {
  const line = (what: string, { p50, p99, count }: Percentiles, target: string): string =>
    `| ${what} | ${p50.toFixed(2)} ms | ${p99.toFixed(2)} ms | ${count} | ${target} |`;
  const rows = at.flatMap(({ entries, append, work, proof }) => [
    line(`Appending an entry to ${many(entries)}, within the transaction of its change`, append, 'p99 < 2 ms, flat'),
    line(`The same in processor time of this process`, work, ''),
    line(`The inclusion proof of an entry among ${many(entries)}`, proof, ''),
  ]);
  return `| the ledger, on ${database} | p50 | p99 | measures | target |
| --- | ---: | ---: | ---: | --- |
${rows.join('\n')}

Verifying an export of ${many(verified.entries)} entries takes ${seconds(verified.node)} in Node and ${seconds(verified.python)} with the Python script (< 3 s per 100,000).`;
}

/** The page with the section of this title in place of the one that it had, or before what says how all was measured. */
export function withSection(text: string, section: string): string {
  const [title = ''] = section.split('\n');
  const had = text.indexOf(title);
  const end = text.indexOf('\nMeasured on ', Math.max(had, 0)) + 1;
  return `${text.slice(0, had < 0 ? end : had)}${section}\n${text.slice(end)}`;
}

/** The page of documentation. */
export function page({ machine, loads, on, restart, firstScreen, sizes, history, race, ledger }: Figures): string {
  const { gzipped, scripts, budget } = firstScreen;
  const ofSizes = sizes.flatMap(({ name, overview }) => [
    row(
      `Overview, size ${name}: all charts painted, everything cached`,
      overview.painted,
      seconds,
      name === 'S' ? '≤ 1 s' : '',
    ),
    row(`Overview, size ${name}: the question answered over HTTP`, overview.answered, thousandths, ''),
  ]);
  const sizeRows = sizes.map(
    ({ name, plans, actions, changes, overview }) =>
      `| ${name} | ${many(plans)} | ${many(actions)} | ${many(changes)} | ${(overview.answer / 1000).toFixed(1)} kB |`,
  );
  return `# Performance

\`npm run bench\` measured these figures and wrote this page.

| | median | range | measures | target |
| --- | ---: | ---: | ---: | --- |
${row('Second `npm start` on the same data, to `/health/ready`', restart, seconds, '< 5 s')}
${ofSizes.join('\n')}

The first screen loads ${(gzipped / 1000).toFixed(1)} kB of JavaScript, gzipped, in ${scripts} scripts; \`npm test\` refuses more than ${budget / 1000} kB.

| size | plans | actions | changes in the ledger | answer of the overview |
| --- | ---: | ---: | ---: | ---: |
${sizeRows.join('\n')}

${ledgerTable(ledger)}

${
  history
    ? `${historySection(history)}
`
    : ''
}${race ? `${race}\n` : ''}Measured on ${on}: ${machine}. Load of the machine before and after: ${loads.join(' and ')}.

How: the portfolio of \`npm run portfolio\` in the embedded database, the server as \`npm start\` runs it, Chromium without a
window, 1,280 by 900. « Painted » is the first frame in which each of the three charts has something drawn on it, counted
from the start of the navigation, in a browser that has opened the page twice before and asks for less motion, so that
charts are drawn at once. « Answered » is the dashboard’s own question sent again and again by one client, the body read to
its end. The server and the browser share the same cores.
`;
}
