import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';

const REPORT = join(import.meta.dirname, '../../docs/drill-flood.md');

/** How much slower the slowest answers of people may become. */
export const RATIO = 1.2;

/** One round: people at the dashboard, alone or while a token floods. */
export interface Round {
  isFlooded: boolean;
  /** Milliseconds of each answer to people. */
  times: number[];
  /** How many answers the flood got, by HTTP status. */
  answers: Record<string, number>;
}

/** @param times At least one. */
export function percentile(times: readonly number[], percent: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)]!;
}

interface Setting {
  isPostgres: boolean;
  people: number;
  connections: number;
  seconds: number;
}

/** Writes the report. @returns The ratio of the p99, and the table for the terminal. */
export async function writeFloodReport(
  rounds: readonly Round[],
  { isPostgres, people, connections, seconds }: Setting,
): Promise<{ ratio: number; text: string }> {
  const of = (isFlooded: boolean) => rounds.filter((one) => one.isFlooded === isFlooded).flatMap(({ times }) => times);
  const [alone, flooded] = [of(false), of(true)];
  const row = (percent: number): string => {
    const [one, other] = [percentile(alone, percent), percentile(flooded, percent)];
    return `| p${percent} | ${one.toFixed(1)} ms | ${other.toFixed(1)} ms | ${(other / one).toFixed(2)} |`;
  };
  const ratio = percentile(flooded, 99) / percentile(alone, 99);
  const answers: Record<string, number> = {};
  for (const round of rounds) {
    for (const [status, count] of Object.entries(round.answers)) answers[status] = (answers[status] ?? 0) + count;
  }
  const table = `| | alone | while one token floods | ratio |
| --- | --: | --: | --: |
| answers | ${alone.length} | ${flooded.length} | |
${[50, 90, 99].map(row).join('\n')}`;
  const said = Object.entries(answers).map(([status, count]) => `${count} × ${status}`);
  const text = await format(
    `# One token floods

\`npm run drill:flood\` wrote this page. ${people} people read the pages of the dashboard, one after the other; in every second
round, one token asks for long pages of the ledger and of the plan over ${connections} connections without a pause, from a
process of its own, and takes no notice of being refused. Rounds of ${seconds} s, in turn, ${rounds.length} in all.

${table}

The flood was answered ${said.join(', ')}. Wanted: the p99 of people at ${RATIO} times at most (A-39); it was ${ratio.toFixed(2)}.

${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${isPostgres ? 'PostgreSQL' : 'the embedded database'}, ${cpus().length} cores, load of the machine ${loadavg()[0]!.toFixed(1)} at the end.
`,
    { parser: 'markdown', printWidth: 120 },
  );
  writeFileSync(REPORT, text);
  return { ratio, text };
}
