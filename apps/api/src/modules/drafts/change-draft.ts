import { createHash } from 'node:crypto';
import { type Transaction, sql } from 'kysely';
import { type Operation, type Refusal, may, refusal } from '#domain';
import { type Context, storesOf } from '../../context.ts';
import { speakingFor } from '../../database/speaking-for.ts';
import type { Tables } from '../../database/tables.ts';
import { logRefusal } from '../../identity/log-refusal.ts';
import { wrongWith } from '../../ledger/change.ts';
import { actionSubject } from '../actions/action-subject.ts';
import { storedAction } from '../actions/action-state.ts';
import type { ActionMapper } from '../actions/schema.mappers.ts';
import { conflict, refused } from '../relay/outcome.ts';
import type { ResolversTypes } from '../types.generated.ts';
import type { DraftMapper } from './schema.mappers.ts';

interface DraftCommand {
  actionId: string;
  expectedVersion: number;
  idempotencyKey: string;
  operation: Operation;
  /** What the draft is to hold; null empties it. */
  text: string | null;
  /** What is wrong with it, whoever asks. */
  wrong?: Refusal | null;
}

type Result = Awaited<ResolversTypes['DraftResult']>;
type Written = { draft: DraftMapper } | { refusal: Refusal } | { actualVersion: number };

/**
 * Changes the viewer's draft of an action. Not by the one way to write (ADR 26): a draft is no part of the plan's history.
 * What it has of it: rights first, then the key, the version, the text, one transaction, and a refusal writes nothing.
 */
export async function changeDraft(command: DraftCommand, context: Context): Promise<Result> {
  const { actionId, expectedVersion, operation } = command;
  const wrong = wrongWith({ ...command, id: actionId }, context.signedIn);
  if (wrong || !context.signedIn) return refused(wrong ?? refusal('NOT_SIGNED_IN'));
  const action = await context.actions.byId.load(actionId);
  if (!action) return refused(refusal('NOT_FOUND'));
  const denied = await deniedTo(action, operation, context);
  if (denied) {
    logRefusal(context.log, context.signedIn, { operation, object: actionId, rule: denied.code });
    return refused(denied);
  }
  const { personId } = context.signedIn.viewer;
  // What was read of it in this request is old from here on.
  context.drafts.ofPerson.clear(personId);
  const written = await context.db.transaction().execute((trx) => write(trx, personId, command, context.now));
  if ('refusal' in written) return refused(written.refusal);
  if ('actualVersion' in written) return conflict({ expectedVersion, ...written }, action);
  return { __typename: 'DraftKept', draft: written.draft };
}

async function deniedTo(action: ActionMapper, operation: Operation, context: Context): Promise<Refusal | null> {
  const object = actionSubject.policyObject(await storedAction(action, storesOf(context.db)));
  const permission = may(context.signedIn?.viewer ?? null, operation, object);
  return permission.allowed ? null : permission.refusal;
}

async function write(trx: Transaction<Tables>, personId: string, command: DraftCommand, now: string): Promise<Written> {
  const { actionId, expectedVersion, text } = command;
  // One at a time, also before there is a row to lock.
  await sql`select ${speakingFor([personId])}, pg_advisory_xact_lock(hashtextextended(${`draft ${personId} ${actionId}`}::text, 0))`.execute(
    trx,
  );
  const here = trx.selectFrom('updateDraft').selectAll().where('personId', '=', personId);
  const row = await here.where('actionId', '=', actionId).forUpdate().executeTakeFirst();
  const key = command.idempotencyKey.toLowerCase();
  const fingerprint = fingerprintOf(command);
  if (row?.lastKey === key) {
    return row.lastFingerprint === fingerprint
      ? { draft: row }
      : { refusal: refusal('IDEMPOTENCY_KEY_REUSED', { field: 'idempotencyKey' }) };
  }
  const version = row?.version ?? 0;
  if (version !== expectedVersion) return { actualVersion: version };
  if (command.wrong) return { refusal: command.wrong };
  // Nothing to empty.
  if (text === null && !row) return { draft: { actionId, version: 0, text: null, savedAt: null } };
  const draft = { version: version + 1, text, savedAt: now, lastKey: key, lastFingerprint: fingerprint };
  await trx
    .insertInto('updateDraft')
    .values({ personId, actionId, ...draft })
    .onConflict((conflict) => conflict.columns(['personId', 'actionId']).doUpdateSet(draft))
    .execute();
  return { draft: { actionId, version: draft.version, text, savedAt: new Date(now) } };
}

function fingerprintOf({ operation, expectedVersion, text }: DraftCommand): string {
  return createHash('sha256')
    .update(JSON.stringify([operation, expectedVersion, text]))
    .digest('hex');
}
