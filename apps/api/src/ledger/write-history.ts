import { type Transaction, sql } from 'kysely';
import { insertAll } from '../database/insert-all.ts';
import type { Tables } from '../database/tables.ts';
import { type Appearance, DATED_TABLES } from './appearances.ts';
import type { EntryFacts } from './entry-facts.ts';
import type { NewEntry } from './entry.ts';
import { type ActionVersion, type Addition, History, type MilestoneVersion, milestonesMovedBy } from './history.ts';
import { inParts } from './in-parts.ts';

type Trx = Transaction<Tables>;

/** How the things that these entries move stand before them: read before the ledger is locked, for others wait there. */
export async function historyBefore(trx: Trx, entries: readonly NewEntry[]): Promise<History> {
  const actions = distinct(entries.map(({ actionId }) => actionId));
  const milestones = distinct(
    entries.flatMap(({ operation, subjectId = null, changes }) =>
      Object.keys(milestonesMovedBy({ operation, subjectId, after: changes as EntryFacts['after'] })),
    ),
  );
  return new History({
    actions: actions.length ? (await lastVersions<ActionVersion>(trx, 'action', actions)).rows : [],
    milestones: milestones.length ? (await lastVersions<MilestoneVersion>(trx, 'milestone', milestones)).rows : [],
  });
}

const distinct = (ids: readonly (string | null | undefined)[]): string[] => [
  ...new Set(ids.filter((id) => id != null)),
];

function lastVersions<Version>(trx: Trx, of: 'action' | 'milestone', ids: string[]) {
  const table = sql.ref(`${of}_version`);
  const key = sql.ref(`${of}_id`);
  return sql<Version>`select version.* from unnest(${ids}::text[]) as asked (id) cross join lateral (
    select * from ${table} where ${key} = asked.id order by seq desc limit 1
  ) version`.execute(trx);
}

/** Writes what the entries add, after the entries themselves. */
export async function writeHistory(trx: Trx, history: History, entries: readonly EntryFacts[]): Promise<void> {
  await writeAdditions(
    trx,
    entries.map((facts) => history.add(facts)),
  );
}

export async function writeAdditions(trx: Trx, additions: readonly Addition[]): Promise<void> {
  for (const part of inParts(
    additions.flatMap(({ actions }) => actions),
    500,
  )) {
    await insertAll(trx, 'actionVersion', part);
  }
  for (const part of inParts(
    additions.flatMap(({ milestones }) => milestones),
    500,
  )) {
    await insertAll(trx, 'milestoneVersion', part);
  }
  await writeAppearances(
    trx,
    additions.flatMap(({ appearances }) => appearances),
  );
}

async function writeAppearances(trx: Trx, all: readonly Appearance[]): Promise<void> {
  for (const table of DATED_TABLES) {
    const rows = all.filter((one) => one.table === table);
    if (!rows.length) continue;
    const column = (of: (row: Appearance) => string) => sql`${rows.map(of)}::text[]`;
    await sql`update ${sql.table(table)} as it
      set known_from = there.known_from::timestamptz, true_from = there.true_from::timestamptz
      from unnest(${column(({ id }) => id)}, ${column(({ knownFrom }) => knownFrom)}, ${column(({ trueFrom }) => trueFrom)})
        as there (id, known_from, true_from) where it.id = there.id`.execute(trx);
  }
}
