import { createHash } from 'node:crypto';
import { type Transaction, sql } from 'kysely';
import { type Refusal, may, refusal } from '#domain';
import type { Context } from '../../context.ts';
import type { Tables } from '../../database/tables.ts';
import { logRefusal } from '../../identity/log-refusal.ts';
import { wrongWith } from '../../ledger/change.ts';
import { conflict, refused } from '../relay/outcome.ts';
import type { ResolversTypes } from '../types.generated.ts';
import type { ActionWatchMapper } from './schema.mappers.ts';

interface WatchCommand {
  actionId: string;
  expectedVersion: number;
  idempotencyKey: string;
  isWatched: boolean;
}
type Written = { watch: ActionWatchMapper } | { refusal: Refusal } | { actualVersion: number };

const OPERATION = 'MANAGE_OWN_WATCHES';

/**
 * Watches an action, or no longer. Not by the one way to write, like a draft (ADR 26): what one is curious about is no part of
 * the plan's history, and auditors read the ledger.
 */
export async function changeWatch(
  command: WatchCommand,
  context: Context,
): Promise<Awaited<ResolversTypes['WatchResult']>> {
  const { actionId, expectedVersion } = command;
  const wrong = wrongWith({ ...command, id: actionId }, context.signedIn);
  if (wrong || !context.signedIn) return refused(wrong ?? refusal('NOT_SIGNED_IN'));
  const { viewer } = context.signedIn;
  const permission = may(viewer, OPERATION);
  if (!permission.allowed) {
    logRefusal(context.log, context.signedIn, {
      operation: OPERATION,
      object: actionId,
      rule: permission.refusal.code,
    });
    return refused(permission.refusal);
  }
  const action = await context.actions.byId.load(actionId);
  if (!action) return refused(refusal('NOT_FOUND'));
  const written = await context.db.transaction().execute((trx) => write(trx, viewer.personId, command, context.now));
  // What was read of it in this request is old from here on.
  context.watching.ofPerson.clear(viewer.personId);
  context.watching.countOf.clear(actionId);
  if ('refusal' in written) return refused(written.refusal);
  if ('actualVersion' in written) return conflict({ expectedVersion, ...written }, action);
  return { __typename: 'WatchChanged', watch: written.watch, action };
}

async function write(trx: Transaction<Tables>, personId: string, command: WatchCommand, now: string): Promise<Written> {
  const { actionId, expectedVersion, isWatched } = command;
  // One at a time, also before there is a row to lock.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`watch ${personId} ${actionId}`}::text, 0))`.execute(trx);
  const row = await trx
    .selectFrom('actionWatch')
    .selectAll()
    .where('personId', '=', personId)
    .where('actionId', '=', actionId)
    .executeTakeFirst();
  const key = command.idempotencyKey.toLowerCase();
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([expectedVersion, isWatched]))
    .digest('hex');
  if (row?.lastKey === key) {
    return row.lastFingerprint === fingerprint
      ? { watch: row }
      : { refusal: refusal('IDEMPOTENCY_KEY_REUSED', { field: 'idempotencyKey' }) };
  }
  const version = row?.version ?? 0;
  if (version !== expectedVersion) return { actualVersion: version };
  const since = isWatched ? (row?.since?.toISOString() ?? now) : null;
  const watch = { version: version + 1, since, lastKey: key, lastFingerprint: fingerprint };
  await trx
    .insertInto('actionWatch')
    .values({ personId, actionId, ...watch })
    .onConflict((known) => known.columns(['personId', 'actionId']).doUpdateSet(watch))
    .execute();
  return { watch: { version: watch.version, since: since === null ? null : new Date(since) } };
}
