import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { GraphQLSchema } from 'graphql';
import type { Transaction } from 'kysely';
import {
  type CivilDate,
  SNAPSHOT_FORMAT,
  type SnapshotContent,
  parisDay,
  refusal,
  refused,
  takeSnapshot,
} from '#domain';
import { type Context, contextAt, contextOf } from '../../context.ts';
import type { Database } from '../../database/open-database.ts';
import type { Tables } from '../../database/tables.ts';
import type { Decide } from '../../ledger/change.ts';
import { latestCheckpoint } from '../../ledger/checkpoints.ts';
import type { Moment } from '../../ledger/moment.ts';
import { momentIn } from '../history/moment-in.ts';
import { newId } from '../relay/ids.ts';
import type { AsOf, TakeSnapshotInput } from '../types.generated.ts';
import type { FrozenPlan } from './plan-subject.ts';
import { PLAIN_READER } from './picture/plain-reader.ts';
import { readPicture } from './picture/read-picture.ts';

/** SHA-256 of a content in UTF-8, in hexadecimal. */
export const fingerprintOf = (content: string): string => createHash('sha256').update(content, 'utf8').digest('hex');

/** Decides whether the snapshot is taken, and reads the picture in the transaction that will write it. */
export function takeIt({ name, asOf }: TakeSnapshotInput, schema: GraphQLSchema, context: Context): Decide<FrozenPlan> {
  return async (plan, viewer, trx) => {
    // What was accepted while we waited for our turn is in the picture: its moment is not before theirs.
    const takenAt = context.now > plan.head.recordedAt ? context.now : plan.head.recordedAt;
    const moment = asOf ? momentAsked(asOf, takenAt) : null;
    const { at, basis } = moment ?? { at: takenAt, basis: 'EFFECTIVE' };
    const decision = takeSnapshot({ name, at }, viewer, { now: takenAt });
    if (!decision.accepted) return decision;
    const picture = await pictureOf(plan.code, moment, { schema, context, trx, takenAt });
    if (!picture) return refused(refusal('PLAN_NOT_THERE_THEN', { field: 'asOf' }));
    const said: SnapshotContent = {
      format: SNAPSHOT_FORMAT.name,
      version: SNAPSHOT_FORMAT.version,
      name: decision.next.name,
      takenAt,
      asOf: { at, on: parisDay(at), basis },
      ledgerSequence: plan.head.sequence,
      checkpoint: await checkpointOf(trx),
      plan: picture,
    };
    const content = canonicalize(said) ?? '';
    const taken = {
      id: newId('snap'),
      ...{ name: decision.next.name, asOf: at, basis, takenAt, takenBy: viewer.personId },
      ...{ ledgerSequence: plan.head.sequence, fingerprint: fingerprintOf(content), content },
    };
    return { accepted: true, next: { ...plan, taken }, subjectId: taken.id };
  };
}

async function checkpointOf(trx: Transaction<Tables>): Promise<SnapshotContent['checkpoint']> {
  const latest = await latestCheckpoint(trx);
  return latest ? { size: Number(latest.size), root: latest.root, note: latest.note } : null;
}

const END_OF_TIME = { now: '9999-12-31T23:59:59.999Z', today: '9999-12-31' as CivilDate };

/** The moment asked for; the end of today, which has not come, is now. What is still to come is refused by the rule. */
function momentAsked(asOf: AsOf, now: string): Moment {
  const asked = momentIn(asOf, END_OF_TIME, 'asOf');
  return asOf.on != null && asOf.on === parisDay(now) ? { ...asked, at: now } : asked;
}

interface Reading {
  schema: GraphQLSchema;
  context: Context;
  trx: Transaction<Tables>;
  takenAt: string;
}

/** The plan as a plain reader sees it, now or at the moment; null when it was not there then. */
function pictureOf(code: string, moment: Moment | null, { schema, context, trx, takenAt }: Reading) {
  const now = { now: takenAt, today: parisDay(takenAt), signedIn: PLAIN_READER, db: trx as unknown as Database };
  return readPicture(code, schema, contextAt(contextOf({ ...context, ...now }), moment));
}
