import { execute, parse } from 'graphql';
import { parisDay } from '#domain';
import { contextOf } from '../../apps/api/src/context.ts';
import type { Database } from '../../apps/api/src/database/open-database.ts';
import { executableSchema } from '../../apps/api/src/graphql/schema.ts';
import { type SignedIn, signedInAs } from '../../apps/api/src/identity/signed-in.ts';
import { changesHere } from '../../apps/api/src/ledger/changes.ts';
import { TODAY } from '../portfolio/sizes.ts';
import { type Spread, spread } from './spread.ts';

/** What the overview costs now and as of the past, in milliseconds, and the one over the other, round by round. */
export interface AsOfCost {
  now: Spread;
  then: Spread;
  ratio: Spread;
}

/** All that the overview's charts are drawn from. */
const OVERVIEW =
  parse(`query Overview($code: String!, $asOf: AsOf) { plan(code: $code, asOf: $asOf) { revision overview {
  today lastChangeAt statuses { total notStarted inProgress done suspended abandoned transferred unknown late }
  confidences { secured achievable needsSupport compromised notGiven } progress { value }
  milestones { total reached late upcoming undated } coverage { total carried answered orphan } contradictedActions
  byAxis(first: 100) { nodes { axis { number title } statuses { total done late } progress { value } } }
  byMinistry(first: 100) { nodes { ministry { code name } statuses { total done late } progress { value } } }
  curve(first: 100) { nodes { monthEnd planned replanned done } } lateMilestones(first: 10) { nodes { title daysLate } }
  contradictions { nodes { rule count } } } } }`);

const schema = executableSchema();
const NOW = `${TODAY}T12:00:00.000Z`;

/** Asks without HTTP, whose cost is the same for both. @returns Milliseconds. */
async function ask(db: Database, signedIn: SignedIn | null, variableValues: object): Promise<number> {
  const log = { error: () => undefined, warn: () => undefined, info: () => undefined };
  const request = { db, signedIn, now: NOW, today: parisDay(NOW), changes: changesHere(), log };
  const start = performance.now();
  const { data, errors } = await execute({
    ...{ schema, document: OVERVIEW, contextValue: contextOf(request) },
    variableValues: { ...variableValues },
  });
  const took = performance.now() - start;
  if (errors?.length || !data?.['plan']) throw errors?.[0] ?? new Error('The overview was not answered');
  return took;
}

/**
 * Asks for the overview of the largest plan, now and as of moments spread over its life, by turns and on both bases.
 *
 * @param rounds How many questions of each kind.
 */
export async function measureAsOf(db: Database, rounds: number): Promise<AsOfCost> {
  const plan = await db
    .selectFrom('plan')
    .innerJoin('ledger', 'ledger.planId', 'plan.id')
    .select(({ fn }) => ['plan.code', fn.countAll<number>().as('changes'), fn.min('ledger.recordedAt').as('begins')])
    .groupBy('plan.code')
    .orderBy('changes', 'desc')
    .orderBy('plan.code')
    .executeTakeFirstOrThrow();
  const { id } = await db.selectFrom('person').select('id').orderBy('id').limit(1).executeTakeFirstOrThrow();
  const someone = await signedInAs(id, 'SESSION', db);
  const question = (asOf: object | null): Promise<number> => ask(db, someone, { code: plan.code, asOf });
  const begins = new Date(plan.begins).getTime();
  const moment = (round: number) => ({
    at: new Date(begins + ((round % 9) + 1) * 0.1 * (Date.parse(NOW) - begins)).toISOString(),
    basis: round % 2 ? 'EFFECTIVE' : 'RECORDED',
  });
  for (let warming = 0; warming < 5; warming++) {
    await question(null);
    await question(moment(warming));
  }
  const now: number[] = [];
  const then: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // By turns, and each first every other time: what else the machine does weighs on both.
    if (round % 2) now.push(await question(null));
    then.push(await question(moment(round)));
    if (!(round % 2)) now.push(await question(null));
  }
  return { now: spread(now), then: spread(then), ratio: spread(then.map((one, round) => one / (now[round] ?? one))) };
}
