import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const REPORT = join(root, 'docs/drill-kill.md');

/** What a drill counted. */
export interface Figures {
  kills: number;
  /** How many of them came while the server opened its database after another. */
  killsWhileOpening: number;
  acknowledged: number;
  lost: number;
  doubled: number;
  gaps: number;
  broken: number;
  /** Requests in doubt that had been done before the kill, and that had not. */
  done: number;
  notDone: number;
  /** Milliseconds from the start of the process until it let people in, after each kill. */
  openings: number[];
  /** Milliseconds after which a second opener had ended. */
  seconds: number[];
  surprises: string[];
  minutes: number;
}

export const noFigures = (): Figures => ({
  ...{
    kills: 0,
    killsWhileOpening: 0,
    acknowledged: 0,
    lost: 0,
    doubled: 0,
    gaps: 0,
    broken: 0,
    done: 0,
    notDone: 0,
    minutes: 0,
  },
  ...{ openings: [], seconds: [], surprises: [] },
});

export const isClean = ({ lost, doubled, gaps, broken, surprises }: Figures): boolean =>
  lost + doubled + gaps + broken + surprises.length === 0;

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

function spread(times: number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted.length ? `${seconds(sorted[Math.floor(sorted.length / 2)]!)} / ${seconds(sorted.at(-1)!)}` : '—';
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;

/** A table of two columns, aligned as Prettier does. */
function tableOf(rows: string[][]): string {
  const [left, right] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = ([what = '', figure = '']: string[]): string => `| ${what.padEnd(left!)} | ${figure.padStart(right!)} |`;
  return [line([]), `| ${'-'.repeat(left!)} | ${'-'.repeat(right! - 1)}: |`, ...rows.map(line)].join('\n');
}

/** Writes the report. @returns Its figures, for the terminal. */
export function writeReport(figures: Figures): string {
  const { kills, acknowledged, lost, doubled, gaps, broken, done, notDone, openings, seconds: refused } = figures;
  const rows = [
    ['Kills (`kill -9` of the server’s own process)', kills],
    ['Of these, while it opened its database after another kill', figures.killsWhileOpening],
    ['Changes acknowledged to a client', acknowledged],
    ['Acknowledged and not there after a restart', lost],
    ['Done twice, or by nobody', doubled],
    ['Gaps in the ledger’s numbers', gaps],
    ['Entries whose digest or chain does not hold', broken],
    [
      'Answers lost with the server: the change had been made / had not, and was then made once by its key',
      `${done} / ${notDone}`,
    ],
    ['From the start of the process to the first visitor after a kill, median / longest', spread(openings)],
    ['Second openers of the folder refused with the first one’s pid', refused.length],
    ['A second opener’s whole life, median / longest', spread(refused)],
    ['Other answers that should not be', figures.surprises.length],
  ];
  const table = tableOf(rows.map(([what, figure]) => [String(what), String(figure)]));
  const text = `# Killing the server

\`npm run drill:kill\` wrote this page. It runs the server on its embedded database in a process of its own, lets nine people
submit and take back updates through the API at the same time, kills the process at a random moment, starts it again, and
reads the whole ledger: every acknowledged change has to be there once, under contiguous numbers and an unbroken chain, and
each action has to be at the version that the answers lead to. A request whose answer was lost is sent again with its key.

${table}

${new Date().toISOString().slice(0, 10)}, ${figures.minutes.toFixed(0)} minutes, Node ${process.versions.node}, PGlite ${versionOf('@electric-sql/pglite')}, ${availableParallelism()} cores.

It says what a killed process loses. A power cut is another matter: the database syncs its log to the disk before it
answers, which only a test with a real power cut could prove.
`;
  writeFileSync(REPORT, text);
  return [table, ...figures.surprises.slice(0, 20)].join('\n');
}
