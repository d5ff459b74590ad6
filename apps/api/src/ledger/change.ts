import { createHash } from 'node:crypto';
import { type Transaction, sql } from 'kysely';
import { type Decision, type Operation, type PolicyObject, type Refusal, type Viewer, may, refusal } from '#domain';
import type { Logger } from 'pino';
import { logRefusal } from '../identity/log-refusal.ts';
import type { SignedIn } from '../identity/signed-in.ts';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import type { LedgerOperation } from './operation.ts';
import { append } from './append.ts';
import type { Changes } from './changes.ts';
import { type LedgerFields, changesBetween } from './ledger-fields.ts';

type Trx = Transaction<Tables>;

/** A kind of thing that people change: how it is locked, written and told to the ledger. */
export interface Subject<State extends { readonly version: number }> {
  /** The thing as it stands, locked until the transaction ends; null when there is none. */
  lock(trx: Trx, id: string): Promise<State | null>;
  /** Makes the tables say what the decision says. */
  write(trx: Trx, before: State, after: State, at: string): Promise<void>;
  /** What the policy needs to know of it. */
  policyObject(state: State): PolicyObject | undefined;
  /** Its fields, for the ledger. */
  fields(state: State): LedgerFields;
  /** Where the entry belongs. */
  place(state: State): { planId: string | null; actionId: string | null };
}

/** What every mutation says. */
export interface Command {
  id: string;
  expectedVersion: number;
  idempotencyKey: string;
  /** The whole input, to tell the same request from another one with the same key. */
  input: object;
  operation: Operation;
  records: LedgerOperation;
}

/** What an accepted mutation answers, kept so that the same request is answered alike when it is sent again. */
export interface Answer {
  sequence: number;
  /** The update, verdict or token concerned. */
  subjectId: string;
}

export type Outcome =
  | { kind: 'accepted'; answer: Answer; isReplay: boolean }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'conflict'; expectedVersion: number; actualVersion: number };

/** Who asks, when, and who is told. */
export interface Asking {
  db: Database;
  signedIn: SignedIn | null;
  now: string;
  changes: Changes;
  log: Pick<Logger, 'warn'>;
}

/** A decision, and the id of what it made or changed: an update, a verdict, a token. */
type Decided<State> = Decision<State> & { subjectId?: string };
/** Decides, on the state that is locked and, where that does not say it all, on what the same transaction reads. */
export type Decide<State> = (state: State, viewer: Viewer, trx: Trx) => Decided<State> | Promise<Decided<State>>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const ID = /^[a-z]{3,4}_[0-9a-f]{32}$/;

/**
 * The one way to write. In one transaction: locks the thing, asks the policy, checks the version, decides, writes the
 * rows and the ledger entry, and keeps the answer under the caller's key. A refusal writes nothing.
 */
export async function change<State extends { readonly version: number }>(
  subject: Subject<State>,
  command: Command,
  asking: Asking,
  decide: Decide<State>,
): Promise<Outcome> {
  const wrong = wrongWith(command, asking.signedIn);
  if (wrong || !asking.signedIn) return { kind: 'refused', refusal: wrong ?? refusal('NOT_SIGNED_IN') };
  const { viewer } = asking.signedIn;
  const done = await asking.db
    .transaction()
    .execute((trx) => changeIn(trx, subject, command, { viewer, asking }, decide));
  if (done.kind !== 'accepted') return done;
  if (!done.isReplay) {
    asking.changes.tell({ sequence: done.answer.sequence, operation: command.records, ...done.place });
  }
  return { kind: 'accepted', answer: done.answer, isReplay: done.isReplay };
}

function wrongWith({ id, expectedVersion, idempotencyKey }: Command, signedIn: SignedIn | null): Refusal | undefined {
  if (!signedIn) return refusal('NOT_SIGNED_IN');
  if (!UUID.test(idempotencyKey)) return refusal('INVALID_IDEMPOTENCY_KEY', { field: 'idempotencyKey' });
  if (expectedVersion < 0) return refusal('INVALID_VERSION', { field: 'expectedVersion' });
  if (!ID.test(id)) return refusal('NOT_FOUND');
  return undefined;
}

interface Place {
  planId: string | null;
  actionId: string | null;
}
type OutcomeInside =
  Exclude<Outcome, { kind: 'accepted' }> | (Extract<Outcome, { kind: 'accepted' }> & { place: Place });

async function changeIn<State extends { readonly version: number }>(
  trx: Trx,
  subject: Subject<State>,
  command: Command,
  { viewer, asking }: { viewer: Viewer; asking: Asking },
  decide: Decide<State>,
): Promise<OutcomeInside> {
  const { now, log, signedIn } = asking;
  await lockKey(trx, viewer.personId, command.idempotencyKey);
  const state = await subject.lock(trx, command.id);
  if (!state) return { kind: 'refused', refusal: refusal('NOT_FOUND') };
  // Behind the locks: of two equal requests sent at once, the second finds the answer of the first.
  const fingerprint = fingerprintOf(command);
  const before = await earlierAnswer(trx, viewer.personId, command.idempotencyKey);
  if (before && before.fingerprint !== fingerprint) {
    return { kind: 'refused', refusal: refusal('IDEMPOTENCY_KEY_REUSED', { field: 'idempotencyKey' }) };
  }
  const place = subject.place(state);
  if (before) return { kind: 'accepted', answer: JSON.parse(before.answer) as Answer, isReplay: true, place };
  const permission = may(viewer, command.operation, subject.policyObject(state));
  if (!permission.allowed) {
    logRefusal(log, signedIn, { operation: command.operation, object: command.id, rule: permission.refusal.code });
    return { kind: 'refused', refusal: permission.refusal };
  }
  if (state.version !== command.expectedVersion) {
    return { kind: 'conflict', expectedVersion: command.expectedVersion, actualVersion: state.version };
  }
  const decision = await decide(state, viewer, trx);
  if (!decision.accepted) return { kind: 'refused', refusal: decision.refusal };
  const next = { ...decision.next, version: state.version + 1 };
  await subject.write(trx, state, next, now);
  const subjectId = decision.subjectId ?? command.id;
  const sequence = await append(
    trx,
    [
      {
        operation: command.records,
        actorId: viewer.personId,
        ...place,
        updateId: subjectId.startsWith('upd_') ? subjectId : null,
        subjectId,
        changes: changesBetween(subject.fields(state), subject.fields(next)),
      },
    ],
    now,
  );
  const answer: Answer = { sequence, subjectId };
  await keepAnswer(trx, viewer.personId, command.idempotencyKey, { fingerprint, answer, now });
  return { kind: 'accepted', answer, isReplay: false, place };
}

/** One key at a time: the same one may come at once for several things, which have locks of their own. */
async function lockKey(trx: Trx, personId: string, key: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${personId} ${key.toLowerCase()}`}, 0))`.execute(trx);
}

/** What is asked for, under whatever key. The contract gives the fields of an input their order, so equal ones are equal text. */
function fingerprintOf({ operation, input }: Command): string {
  const asked = JSON.stringify({ operation, input: { ...input, idempotencyKey: null } });
  return createHash('sha256').update(asked).digest('hex');
}

function earlierAnswer(trx: Trx, personId: string, key: string) {
  return trx
    .selectFrom('idempotency')
    .select(['fingerprint', 'answer'])
    .where('personId', '=', personId)
    .where('key', '=', key.toLowerCase())
    .executeTakeFirst();
}

async function keepAnswer(
  trx: Trx,
  personId: string,
  key: string,
  { fingerprint, answer, now }: { fingerprint: string; answer: Answer; now: string },
): Promise<void> {
  await trx
    .insertInto('idempotency')
    .values({ personId, key: key.toLowerCase(), fingerprint, answer: JSON.stringify(answer), createdAt: now })
    .execute();
}
