import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { GraphQLSchema } from 'graphql';
import { SNAPSHOT_FORMAT, type SnapshotContent, parisDay, refusal, refused, takeSnapshot } from '#domain';
import { type Context, contextOf } from '../../context.ts';
import type { Database } from '../../database/open-database.ts';
import type { Decide } from '../../ledger/change.ts';
import { newId } from '../relay/ids.ts';
import type { FrozenPlan } from './plan-subject.ts';
import { PLAIN_READER } from './picture/plain-reader.ts';
import { readPicture } from './picture/read-picture.ts';

/** SHA-256 of a content in UTF-8, in hexadecimal. */
export const fingerprintOf = (content: string): string => createHash('sha256').update(content, 'utf8').digest('hex');

/** Decides whether the snapshot is taken, and reads the picture in the transaction that will write it. */
export function takeIt(name: string, schema: GraphQLSchema, context: Context): Decide<FrozenPlan> {
  return async (plan, viewer, trx) => {
    // What was accepted while we waited for our turn is in the picture: its moment is not before theirs.
    const takenAt = context.now > plan.head.recordedAt ? context.now : plan.head.recordedAt;
    const asOf = { at: takenAt, on: parisDay(takenAt), basis: 'EFFECTIVE' as const };
    const decision = takeSnapshot({ name, at: asOf.at }, viewer, { now: takenAt });
    if (!decision.accepted) return decision;
    const reading = contextOf({
      ...context,
      ...{ now: asOf.at, today: asOf.on, signedIn: PLAIN_READER },
      db: trx as unknown as Database,
    });
    const picture = await readPicture(plan.code, schema, reading);
    if (!picture) return refused(refusal('NOT_FOUND'));
    const said: SnapshotContent = {
      format: SNAPSHOT_FORMAT.name,
      version: SNAPSHOT_FORMAT.version,
      name: decision.next.name,
      takenAt,
      asOf,
      ledgerSequence: plan.head.sequence,
      plan: picture,
    };
    const content = canonicalize(said) ?? '';
    const taken = {
      id: newId('snap'),
      name: decision.next.name,
      asOf: asOf.at,
      basis: asOf.basis,
      takenAt,
      takenBy: viewer.personId,
      ledgerSequence: plan.head.sequence,
      fingerprint: fingerprintOf(content),
      content,
    };
    return { accepted: true, next: { ...plan, taken }, subjectId: taken.id };
  };
}
