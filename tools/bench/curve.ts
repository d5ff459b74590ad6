import { sql } from 'kysely';
import { parisDay } from '#domain';
import type { Database } from '../../apps/api/src/database/open-database.ts';
import { curveOfAll } from '../../apps/api/src/modules/overview/curve-of-all.ts';
import { TODAY } from '../portfolio/sizes.ts';
import { type Spread, spread } from './spread.ts';

/** What the curve of all plans costs, in milliseconds, from its projection and from the milestones themselves. */
export interface CurveCost {
  months: number;
  projected: Spread;
  counted: Spread;
  /** The one over the other, round by round. */
  ratio: Spread;
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** The same figures, counted anew from every milestone of every plan. */
const countAnew = (db: Database) =>
  sql`select counted.month, sum(counted.planned), sum(counted.replanned), sum(counted.done) from milestone
    cross join lateral (values (month_of(baseline), 1, 0, 0), (month_of(coalesce(forecast, baseline)), 0, 1, 0),
      (month_of(actual), 0, 0, 1)) as counted (month, planned, replanned, done)
    where counted.month is not null group by counted.month order by counted.month`.execute(db);

/** By turns, so that what else the machine does weighs on both. */
export async function measureCurve(db: Database, rounds: number): Promise<CurveCost> {
  const today = parisDay(`${TODAY}T12:00:00.000Z`);
  const { length } = await curveOfAll(db, today);
  await countAnew(db);
  const projected: number[] = [];
  const counted: number[] = [];
  for (let round = 0; round < rounds; round++) {
    projected.push(await timed(() => curveOfAll(db, today)));
    counted.push(await timed(() => countAnew(db)));
  }
  const ratio = projected.map((one, round) => one / (counted[round] ?? one));
  return { months: length, projected: spread(projected), counted: spread(counted), ratio: spread(ratio) };
}
