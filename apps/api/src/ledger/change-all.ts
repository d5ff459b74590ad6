import { createHash } from 'node:crypto';
import { type Transaction, sql } from 'kysely';
import { type Refusal, type Viewer, may, refusal } from '#domain';
import { insertAll } from '../database/insert-all.ts';
import { speakingFor } from '../database/speaking-for.ts';
import type { Tables } from '../database/tables.ts';
import { append } from './append.ts';
import type { Answer, Command, Decide, Outcome, Subject } from './change.ts';
import type { NewEntry } from './entry.ts';
import { changesBetween } from './ledger-fields.ts';

type Trx = Transaction<Tables>;

/** A change that somebody asks for. */
export interface Asked<State> {
  command: Command;
  viewer: Viewer;
  /** When it was asked for, ISO 8601 in UTC. */
  now: string;
  decide: Decide<State>;
  /** Whether the session was proved recently and well enough for it. */
  isProved: boolean;
  /** Hears of what the policy refuses. */
  deny(rule: Refusal): void;
}

/** What became of it, and where an accepted one belongs. */
export type Done =
  | Exclude<Outcome, { kind: 'accepted' }>
  | (Extract<Outcome, { kind: 'accepted' }> & { place: { planId: string | null; actionId: string | null } });

/** A change that was decided and has to be written. */
interface Accepted<State> {
  asked: Asked<State>;
  before: State;
  next: State;
  subjectId: string;
}

type Keyed = Pick<Asked<never>, 'viewer' | 'command'>;

/** What makes two requests the same one. */
export const keyOf = ({ viewer, command }: Keyed): string =>
  `${viewer.personId} ${command.idempotencyKey.toLowerCase()}`;

/**
 * Decides and writes these changes in one transaction. No two are about one thing or have one key.
 *
 * @returns What became of each, in their order.
 */
export async function changeAll<State extends { readonly version: number }>(
  trx: Trx,
  subject: Subject<State>,
  all: readonly Asked<State>[],
): Promise<Done[]> {
  await lockKeys(trx, all);
  const states = await lockSubjects(trx, subject, all);
  // Behind the locks: of two equal requests sent at once, the second finds the answer of the first.
  const before = await earlierAnswers(trx, all);
  const judged = await Promise.all(
    all.map((asked) => judge(trx, subject, asked, states.get(asked.command.id), before.get(keyOf(asked)))),
  );
  const accepted = judged.filter((one) => 'asked' in one);
  const sequences = await write(trx, subject, accepted);
  return judged.map((one) => {
    if (!('asked' in one)) return one;
    const answer: Answer = { sequence: sequences.get(one)!, subjectId: one.subjectId };
    return { kind: 'accepted', answer, isReplay: false, place: subject.place(one.next) };
  });
}

async function judge<State extends { readonly version: number }>(
  trx: Trx,
  subject: Subject<State>,
  asked: Asked<State>,
  state: State | undefined,
  before: { fingerprint: string; answer: string } | undefined,
): Promise<Done | Accepted<State>> {
  const { command, viewer, decide } = asked;
  if (!state) return { kind: 'refused', refusal: refusal('NOT_FOUND') };
  if (before && before.fingerprint !== fingerprintOf(command)) {
    return { kind: 'refused', refusal: refusal('IDEMPOTENCY_KEY_REUSED', { field: 'idempotencyKey' }) };
  }
  if (before) {
    return {
      kind: 'accepted',
      answer: JSON.parse(before.answer) as Answer,
      isReplay: true,
      place: subject.place(state),
    };
  }
  const permission = may(viewer, command.operation, subject.policyObject(state));
  if (!permission.allowed) {
    asked.deny(permission.refusal);
    return { kind: 'refused', refusal: permission.refusal };
  }
  if (!asked.isProved) {
    asked.deny(refusal('STEP_UP_REQUIRED'));
    return { kind: 'refused', refusal: refusal('STEP_UP_REQUIRED') };
  }
  const { expectedVersion } = command;
  if (state.version !== expectedVersion) return { kind: 'conflict', expectedVersion, actualVersion: state.version };
  const decision = await decide(state, viewer, trx);
  if (!decision.accepted) return { kind: 'refused', refusal: decision.refusal };
  const next = { ...decision.next, version: state.version + 1 };
  return { asked, before: state, next, subjectId: decision.subjectId ?? command.id };
}

/** @returns The number of the entry of each. */
async function write<State extends { readonly version: number }>(
  trx: Trx,
  subject: Subject<State>,
  accepted: readonly Accepted<State>[],
): Promise<Map<Accepted<State>, number>> {
  if (!accepted.length) return new Map();
  // One moment for all: the last one, for nothing may be recorded before it was asked for.
  const at = accepted
    .map(({ asked }) => asked.now)
    .sort()
    .at(-1)!;
  const written = accepted.map(({ before, next }) => ({ before, after: next }));
  await subject.writeRows?.(trx, written, at);
  for (const { before, after } of written) await subject.write(trx, before, after, at);
  const entries = accepted.map(({ asked: { command, viewer }, before, next, subjectId }): NewEntry => ({
    operation: command.records,
    actorId: viewer.personId,
    ...subject.place(next),
    updateId: subjectId.startsWith('upd_') ? subjectId : null,
    subjectId,
    changes: changesBetween(subject.fields(before), subject.fields(next)),
  }));
  const first = (await append(trx, entries, at)) - entries.length + 1;
  const sequences = new Map(accepted.map((one, place) => [one, first + place]));
  await keepAnswers(trx, sequences, at);
  return sequences;
}

/** Says for whom the transaction writes. One key at a time: the same one may come at once for several things, which have locks of their own. In one order for all. */
async function lockKeys(trx: Trx, all: readonly Keyed[]): Promise<void> {
  const people = speakingFor(all.map(({ viewer }) => viewer.personId));
  await sql`select ${people}, pg_advisory_xact_lock(key) from (
    select hashtextextended(asked, 0) as key from unnest(${all.map(keyOf)}::text[]) as asked order by 1
  ) keys`.execute(trx);
}

async function lockSubjects<State extends { readonly version: number }>(
  trx: Trx,
  subject: Subject<State>,
  all: readonly Asked<State>[],
): Promise<ReadonlyMap<string, State>> {
  const ids = all.map(({ command }) => command.id);
  if (subject.lockAll) return subject.lockAll(trx, ids);
  const found = new Map<string, State>();
  for (const id of ids) {
    const state = await subject.lock(trx, id);
    if (state) found.set(id, state);
  }
  return found;
}

/** What is asked for, under whatever key. The contract gives the fields of an input their order, so equal ones are equal text. */
function fingerprintOf({ operation, input }: Command): string {
  const asked = JSON.stringify({ operation, input: { ...input, idempotencyKey: null } });
  return createHash('sha256').update(asked).digest('hex');
}

async function earlierAnswers(trx: Trx, all: readonly Keyed[]) {
  const { rows } = await sql<{ personId: string; key: string; fingerprint: string; answer: string }>`
    select person_id, key, fingerprint, answer from idempotency
    join unnest(${all.map(({ viewer }) => viewer.personId)}::text[],
      ${all.map(({ command }) => command.idempotencyKey.toLowerCase())}::text[]) as asked (person, asked_key)
      on person_id = person and key = asked_key`.execute(trx);
  return new Map(rows.map((row) => [`${row.personId} ${row.key}`, row]));
}

async function keepAnswers<State>(trx: Trx, sequences: Map<Accepted<State>, number>, at: string): Promise<void> {
  const rows = [...sequences].map(([{ asked, subjectId }, sequence]) => ({
    personId: asked.viewer.personId,
    key: asked.command.idempotencyKey.toLowerCase(),
    fingerprint: fingerprintOf(asked.command),
    answer: JSON.stringify({ sequence, subjectId } satisfies Answer),
    createdAt: at,
  }));
  await insertAll(trx, 'idempotency', rows);
}
