import type { Database } from '../../apps/api/src/database/open-database.ts';
import { SIZES } from '../portfolio/sizes.ts';
import { type AsOfCost, measureAsOf } from './as-of.ts';
import { type CurveCost, measureCurve } from './curve.ts';
import { onPostgres } from './on-postgres.ts';

/** What looking at the past costs, on a PostgreSQL. */
export interface HistoryCost {
  /** The overview as of the past against the current one, by size of the portfolio. */
  sizes: { name: string; cost: AsOfCost; curve: CurveCost }[];
  /** The same in one plan of sixty actions, by the number of changes that it has seen. */
  lengths: { changes: number; cost: AsOfCost }[];
}

/** @param url A PostgreSQL that lets databases be made: one for each measure, dropped afterwards. */
export async function measureHistory(
  url: string,
  wanted: { sizes: readonly (keyof typeof SIZES)[]; lengths: readonly number[]; rounds: number },
  say: (line: string) => void,
): Promise<HistoryCost> {
  const cost: HistoryCost = { sizes: [], lengths: [] };
  for (const name of wanted.sizes) {
    say(`The overview as of the past, size ${name}`);
    const both = async (db: Database) => ({
      cost: await measureAsOf(db, wanted.rounds),
      curve: await measureCurve(db, wanted.rounds),
    });
    cost.sizes.push({ name, ...(await onPostgres(url, SIZES[name], both)) });
  }
  for (const changes of wanted.lengths) {
    say(`The overview as of the past, one plan of ${changes} changes`);
    const size = { plans: 1, actions: 60, changes };
    cost.lengths.push({ changes, cost: await onPostgres(url, size, (db) => measureAsOf(db, wanted.rounds)) });
  }
  return cost;
}

const many = (count: number): string => count.toLocaleString('en');
const row = (what: string, { now, then, ratio }: AsOfCost, target: string): string =>
  `| ${what} | ${now.median.toFixed(1)} ms | ${then.median.toFixed(1)} ms | ${ratio.median.toFixed(2)} | ${ratio.count} | ${target} |`;

const curveRow = ({ name, curve: { months, projected, counted, ratio } }: HistoryCost['sizes'][number]): string =>
  `| Size ${name} | ${months} | ${projected.median.toFixed(1)} ms | ${counted.median.toFixed(1)} ms | ${ratio.median.toFixed(2)} |`;

/** How the time as of the past grows with the length of history: 0 when it does not, 1 when in proportion. */
export function growth(lengths: HistoryCost['lengths']): number | null {
  const [first, last] = [lengths[0], lengths.at(-1)];
  if (!first || !last || first === last) return null;
  return Math.log(last.cost.then.median / first.cost.then.median) / Math.log(last.changes / first.changes);
}

/** The section of the page. */
export function historySection({ sizes, lengths }: HistoryCost): string {
  const exponent = growth(lengths);
  return `## The past

| | now | as of the past | the one over the other | questions | target |
| --- | ---: | ---: | ---: | ---: | --- |
${sizes.map(({ name, cost }) => row(`Overview, size ${name}`, cost, '≤ 1.5')).join('\n')}
${lengths.map(({ changes, cost }) => row(`Overview of one plan of 60 actions and ${many(changes)} changes`, cost, '')).join('\n')}
${exponent === null ? '' : `\nFrom the shortest history to the longest, the time as of the past grows as (changes)^${exponent.toFixed(2)}; target: less than 1.\n`}
| the curve of all plans | months | from its projection | counted anew | the one over the other |
| --- | ---: | ---: | ---: | ---: |
${sizes.map(curveRow).join('\n')}

Medians, on PostgreSQL, in the server’s own process without HTTP: the question now and as of a moment, by turns, at nine
moments spread over the plan’s life and on both bases; the ratio is taken round by round, so that what else the machine
does weighs on both.
`;
}
