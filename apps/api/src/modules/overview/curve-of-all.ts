import { sql } from 'kysely';
import {
  type CivilDate,
  type PreciseDate,
  addMonths,
  explainCurveOfAll,
  firstDayOf,
  isFuture,
  lastDayOf,
  monthsBetween,
  named,
} from '#domain';
import type { Database } from '../../database/open-database.ts';
import { fieldOf } from '../explanations/figure-field.ts';
import type { CurvePointMapper } from './schema.mappers.ts';

interface Month {
  month: string;
  planned: number;
  replanned: number;
  done: number;
}

/**
 * Milestones of all plans planned, re-planned and done, month by month and all counted from the start, summed from what each
 * plan counts in each month: its cost does not grow with the milestones nor with their history.
 */
export async function curveOfAll(db: Database, today: CivilDate): Promise<CurvePointMapper[]> {
  const { rows } = await sql<Month>`select month, sum(planned)::int as planned, sum(replanned)::int as replanned,
    sum(done)::int as done from plan_month group by month
    having bool_or(planned <> 0 or replanned <> 0 or done <> 0) order by month`.execute(db);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const counted = new Map(rows.map((row) => [row.month, row]));
  const start = firstDayOf(first.month as PreciseDate);
  const end = addMonths(lastDayOf(last.month as PreciseDate), 1);
  const sum = { planned: 0, replanned: 0, done: 0 };
  return monthsBetween(start, end).map((month): CurvePointMapper => {
    const here = counted.get(month);
    sum.planned += here?.planned ?? 0;
    sum.replanned += here?.replanned ?? 0;
    sum.done += here?.done ?? 0;
    return {
      monthEnd: lastDayOf(month),
      ...sum,
      done: isFuture(month, today) ? null : sum.done,
      explanationOf: async (figure) =>
        explainCurveOfAll(fieldOf(figure), lastDayOf(month), await plansBy(db, month, fieldOf(figure)), today),
    };
  });
}

/** What each plan counts by the end of a month; plans that count nothing are not there. */
async function plansBy(db: Database, month: string, line: 'planned' | 'replanned' | 'done') {
  const rows = await db
    .selectFrom('planMonth')
    .innerJoin('plan', 'plan.id', 'planMonth.planId')
    .select(({ fn }) => ['plan.id', 'plan.name', fn.sum<string>(`planMonth.${line}`).as('count')])
    .where('planMonth.month', '<=', month)
    .groupBy(['plan.id', 'plan.name'])
    .having(({ fn }) => fn.sum(`planMonth.${line}`), '<>', 0)
    .orderBy('plan.id')
    .execute();
  return rows.map(({ id, name, count }) => ({ plan: named(id, name), count: Number(count) }));
}
