import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { recordVerdict } from '#domain';
import type { Database } from '../../../apps/api/src/database/open-database.ts';
import { openSession } from '../../../apps/api/src/identity/sessions.ts';
import { Batches } from '../../../apps/api/src/ledger/batches.ts';
import type { Asked as Change } from '../../../apps/api/src/ledger/change-all.ts';
import type { StoredAction } from '../../../apps/api/src/modules/actions/action-state.ts';
import { actionSubject } from '../../../apps/api/src/modules/actions/action-subject.ts';
import { newId } from '../../../apps/api/src/modules/relay/ids.ts';
import { type Asked } from './load.ts';
import { type RunnerName, peerToken } from './runners.ts';

const WRITER = `per_${'c'.repeat(32)}`;

/** Actions on which somebody may report: none has an update that waits already. */
export interface Reported {
  id: string;
  planId: string;
  version: number;
}

/** Makes somebody who leads every ministry, and finds what they may report on. @returns Sessions of theirs, for one asks for so much at once and no more, and the actions. */
export async function writerIn(db: Database): Promise<{ headers: Record<string, string>[]; actions: Reported[] }> {
  await sql`insert into person (id, display_name, post) values (${WRITER}, 'Writer', 'Bench') on conflict do nothing`.execute(
    db,
  );
  await sql`insert into role_grant (person_id, role, ministry_id) select ${WRITER}, 'LEAD', id from ministry
    on conflict do nothing`.execute(db);
  const { rows } = await sql<Reported>`select id, plan_id, version from action
    where lead_ministry_id is not null and (status is null or status in ('NOT_STARTED', 'IN_PROGRESS')) and not exists (
      select from action_update where action_id = action.id and state <> 'VALIDATED') order by plan_id, number`.execute(
    db,
  );
  const headers: Record<string, string>[] = [];
  for (let one = 0; one < 50; one++) headers.push({ cookie: `jalon_session=${await openSession(WRITER, db)}` });
  return { headers, actions: rows };
}

/** So many actions for so many writers: all of the plan that has most, or spread over as many plans as there are. */
export function actionsFor(all: readonly Reported[], writers: number, plans: 'one' | 'many'): Reported[] {
  const byPlan = [...Map.groupBy(all, ({ planId }) => planId).values()].sort((a, b) => b.length - a.length);
  if (plans === 'one') return byPlan[0]!.slice(0, writers);
  const spread = byPlan.slice(0, 30);
  return Array.from(
    { length: writers },
    (_, place) => spread[place % spread.length]![Math.floor(place / spread.length)]!,
  ).filter(Boolean);
}

const ANSWER = `__typename ... on UpdateAccepted { sequence action { version } } ... on Refused { code }
  ... on VersionConflict { actualVersion }`.replace(/\s+/g, ' ');
const NARRATIVE = 'Les deux tiers des équipes ont été formées ; la convention avec les départements est signée.';

/** What a writer sends: an update, then taking it back, and again. */
export class Writer {
  #version: number;
  #turn = 0;
  readonly #action: Reported;
  readonly #name: RunnerName;
  readonly #headers: Record<string, string>;

  constructor(name: RunnerName, action: Reported, headers: Record<string, string>) {
    this.#name = name;
    this.#action = action;
    this.#version = action.version;
    this.#headers = headers;
  }

  /** Whether an update waits that it posted. */
  get isOpen(): boolean {
    return this.#turn % 2 === 1;
  }

  /** The action as it leaves it, for whoever writes next. */
  noteVersion(): void {
    this.#action.version = this.#version;
  }

  /** @param answer What was answered before. @throws When that was not accepted. */
  next(answer: string | null): Asked {
    if (answer && this.#name === 'jalon' && !answer.includes('UpdateAccepted')) throw new Error(answer.slice(0, 500));
    const isPosting = this.#turn++ % 2 === 0;
    const { id } = this.#action;
    const of = { expectedVersion: this.#version++, idempotencyKey: randomUUID() };
    if (this.#name === 'jalon') {
      const [mutation, type] = isPosting
        ? ['submitUpdate', 'SubmitUpdateInput']
        : ['withdrawUpdate', 'DecideUpdateInput'];
      const query = `mutation Write($input: ${type}!) { ${mutation}(input: $input) { ${ANSWER} } }`;
      const content = isPosting ? { status: 'IN_PROGRESS', confidence: 'ACHIEVABLE', narrative: NARRATIVE } : {};
      return this.#asked({ query, variables: { input: { actionId: id, ...of, ...content } } }, '/graphql');
    }
    const state = isPosting ? 'SUBMITTED' : 'DRAFT';
    if (this.#name === 'raw') {
      const values = [id, WRITER, of.expectedVersion, of.idempotencyKey, state, 'IN_PROGRESS', 'ACHIEVABLE', NARRATIVE];
      return this.#asked(values, '/update');
    }
    const query = 'mutation Write($input: PostUpdateInput!) { postUpdate(input: $input) { result } }';
    const content = { newState: state, newStatus: 'IN_PROGRESS', confidence: 'ACHIEVABLE', narrative: NARRATIVE };
    return this.#asked(
      { query, variables: { input: { ofAction: id, author: WRITER, ...of, ...content } } },
      '/graphql',
    );
  }

  #asked(body: unknown, path: string): Asked {
    const headers = this.#name === 'peer' ? { authorization: `Bearer ${peerToken(WRITER)}` } : this.#headers;
    return { path, body: JSON.stringify(body), headers };
  }
}

/**
 * Fifty people who write at once, without HTTP, in transactions that several share and in one for each change.
 *
 * @returns Changes per second, round by round.
 */
export async function measureBatches(
  db: Database,
  actions: readonly Reported[],
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<{ together: number[]; alone: number[] }> {
  const versions = new Map(actions.map(({ id }) => [id, 0]));
  for (const { id, version } of await db.selectFrom('action').select(['id', 'version']).execute())
    if (versions.has(id)) versions.set(id, version);
  const viewer = { personId: WRITER, grants: [{ role: 'AUDITOR', ministryId: null }], via: 'SESSION' } as const;
  const change = (id: string): Change<StoredAction> => {
    const now = new Date().toISOString();
    return {
      command: {
        ...{ id, expectedVersion: versions.get(id)!, idempotencyKey: randomUUID(), input: {} },
        ...{ operation: 'RECORD_VERDICT', records: 'VERDICT_RECORDED' },
      },
      ...{ viewer, now, isProved: true, deny: () => undefined },
      decide: (action) => {
        const decision = recordVerdict(action, { value: 'INCOMPLETE', text: NARRATIVE }, viewer, { now });
        if (!decision.accepted) return decision;
        const verdictId = newId('ver');
        return { accepted: true, next: { ...action, ...decision.next, verdictId }, subjectId: verdictId };
      },
    };
  };
  const round = async (batchesOf: () => Batches<StoredAction>): Promise<number> => {
    const start = performance.now();
    let count = 0;
    await Promise.all(
      actions.map(async ({ id }) => {
        const batches = batchesOf();
        while (performance.now() - start < seconds * 1000) {
          const done = await batches.add(change(id));
          if (done.kind !== 'accepted') throw new Error(`Not accepted: ${JSON.stringify(done)}`);
          versions.set(id, versions.get(id)! + 1);
          count += 1;
        }
      }),
    );
    return (count * 1000) / (performance.now() - start);
  };
  const [together, alone]: [number[], number[]] = [[], []];
  for (let place = 0; place < rounds; place++) {
    const shared = new Batches(db, actionSubject);
    together.push(await round(() => shared));
    alone.push(await round(() => new Batches(db, actionSubject, 1)));
  }
  return { together, alone };
}
