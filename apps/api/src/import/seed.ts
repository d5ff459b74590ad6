import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../database/open-database.ts';
import { addDemoPeople } from './demo-people.ts';
import { type Imported, writePlan } from './import-plan.ts';
import { parsePlanFile } from './plan-file.ts';

/** The plan that Jalon comes with. */
export const SEED_PLAN = join(import.meta.dirname, '../../plans/prostitution-mineurs-2021.json');

/** What a first start wrote. */
export interface Seeded {
  /** Null when the database held a plan already: it was left as it was. */
  plan: Imported | null;
  /** Fictional people added. */
  people: number;
}

/**
 * Fills a database that holds no plan with the one that Jalon comes with and, for a demonstration, adds its people when
 * they are missing. One transaction: a start that is cut short leaves nothing behind.
 *
 * @param now The moment of recording, ISO 8601 in UTC.
 * @throws InvalidPlanFile when the file of the plan was damaged.
 */
export async function seed(db: Database, { now, demo }: { now: string; demo: boolean }): Promise<Seeded> {
  return db.transaction().execute(async (trx) => {
    // Two processes that start at once on one PostgreSQL follow each other.
    await trx.selectFrom('ledgerHead').select('seq').forUpdate().executeTakeFirstOrThrow();
    const hasPlan = await trx.selectFrom('plan').select('id').limit(1).executeTakeFirst();
    const plan = hasPlan ? null : await writePlan(trx, parsePlanFile(JSON.parse(readFileSync(SEED_PLAN, 'utf8'))), now);
    return { plan, people: demo ? await addDemoPeople(trx) : 0 };
  });
}
