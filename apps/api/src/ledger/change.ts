import type { Logger } from 'pino';
import type { Transaction } from 'kysely';
import {
  type Decision,
  type Operation,
  type PolicyObject,
  type Refusal,
  type StepUp,
  type Viewer,
  refusal,
} from '#domain';
import { logRefusal } from '../identity/log-refusal.ts';
import type { SignedIn } from '../identity/signed-in.ts';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import type { LedgerOperation } from './operation.ts';
import { isProvedToRecord } from './step-up.ts';
import { batchesOf } from './batches.ts';
import type { Changes } from './changes.ts';
import type { LedgerFields } from './ledger-fields.ts';

type Trx = Transaction<Tables>;

/** A kind of thing that people change: how it is locked, written and told to the ledger. */
export interface Subject<State extends { readonly version: number }> {
  /** The thing as it stands, locked until the transaction ends; null when there is none. */
  lock(trx: Trx, id: string): Promise<State | null>;
  /** Several of them at once, in one order whoever asks; absent where one change has to be alone in its transaction. */
  lockAll?(trx: Trx, ids: readonly string[]): Promise<ReadonlyMap<string, State>>;
  /** Writes what each change has one row of, in one statement for all; `write` comes after it, for the rest. */
  writeRows?(trx: Trx, changes: readonly { before: State; after: State }[], at: string): Promise<void>;
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
  /** What asks to prove again who one is; absent where nothing does. */
  stepUp?: StepUp | null;
}

/** A decision, and the id of what it made or changed: an update, a verdict, a token. */
type Decided<State> = Decision<State> & { subjectId?: string };
/** Decides, on the state that is locked and, where that does not say it all, on what the same transaction reads. */
export type Decide<State> = (state: State, viewer: Viewer, trx: Trx) => Decided<State> | Promise<Decided<State>>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const ID = /^[a-z]{3,4}_[0-9a-f]{32}$/;

/**
 * The one way to write. In one transaction: locks the thing, asks the policy, checks the version, decides, writes the
 * rows and the ledger entry, and keeps the answer under the caller's key. A refusal writes nothing. Changes that come while
 * others are being written share the next transaction (`batches.ts`); each is answered once its own is committed.
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
  const { db, now, log } = asking;
  const deny = (rule: Refusal) => {
    logRefusal(log, asking.signedIn, { operation: command.operation, object: command.id, rule: rule.code });
  };
  const done = await batchesOf(db, subject).add({
    command,
    viewer,
    now,
    decide,
    deny,
    isProved: isProvedToRecord(command.records, asking),
  });
  if (done.kind !== 'accepted') return done;
  if (!done.isReplay) {
    asking.changes.tell({ sequence: done.answer.sequence, operation: command.records, ...done.place });
  }
  return { kind: 'accepted', answer: done.answer, isReplay: done.isReplay };
}

/** What is wrong with a command whatever the thing that it is about. */
export function wrongWith(
  { id, expectedVersion, idempotencyKey }: Pick<Command, 'id' | 'expectedVersion' | 'idempotencyKey'>,
  signedIn: SignedIn | null,
): Refusal | undefined {
  if (!signedIn) return refusal('NOT_SIGNED_IN');
  if (!UUID.test(idempotencyKey)) return refusal('INVALID_IDEMPOTENCY_KEY', { field: 'idempotencyKey' });
  if (expectedVersion < 0) return refusal('INVALID_VERSION', { field: 'expectedVersion' });
  if (!ID.test(id)) return refusal('NOT_FOUND');
  return undefined;
}
