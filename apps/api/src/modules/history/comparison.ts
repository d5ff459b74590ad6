import type DataLoader from 'dataloader';
import { sql } from 'kysely';
import { type Move, MOVE_KINDS, movesBetween, refusal } from '#domain';
import type { Context } from '../../context.ts';
import { entryWasThere } from '../../database/as-of.ts';
import { manyBy } from '../../database/loaders.ts';
import type { Moment } from '../../ledger/moment.ts';
import { OPEN_UPDATE_OPERATIONS } from '../../ledger/operation.ts';
import type { ActionMapper } from '../actions/schema.mappers.ts';
import { byDate } from '../evidence/by-date.ts';
import type { EvidenceMapper } from '../evidence/schema.mappers.ts';
import type { LedgerEntryMapper } from '../ledger/schema.mappers.ts';
import { badInput } from '../relay/errors.ts';
import type { SortKey } from '../relay/page.ts';
import { evidenceOf, subjectOf } from './move-subject.ts';
import { type Names, namesIn } from './names.ts';
import { type DrawnPlan, drawPlan } from './plan-picture.ts';
import type { MoveMapper } from './schema.mappers.ts';

/** A plan at two moments. What costs is done once, when something asks for it. */
export interface Comparison {
  readonly planId: string;
  readonly from: Moment;
  readonly to: Moment;
  /** The views of the two moments. */
  readonly before: Context;
  readonly after: Context;
  drawn(): Promise<{ before: DrawnPlan; after: DrawnPlan }>;
  moves(): Promise<readonly MoveMapper[]>;
  names(): Promise<Names>;
  /** What was recorded of an action between the two moments, the oldest first; what a ministry has not validated apart. */
  readonly entriesOf: DataLoader<string, LedgerEntryMapper[]>;
}

/**
 * The plan in two views of one request.
 *
 * @throws BAD_USER_INPUT when the first is the later one.
 */
export function compare(
  planId: string,
  from: { moment: Moment; view: Context },
  to: { moment: Moment; view: Context },
): Comparison {
  if (from.moment.at > to.moment.at) throw badInput(refusal('PERIOD_REVERSED', { field: 'from' }));
  const comparison: Comparison = {
    planId,
    from: from.moment,
    to: to.moment,
    before: from.view,
    after: to.view,
    drawn: once(async () => {
      const [before, after] = await Promise.all([drawPlan(planId, from.view), drawPlan(planId, to.view)]);
      return { before, after };
    }),
    moves: once(() => movesIn(comparison)),
    names: once(() => namesIn(planId, to.view.views.now)),
    entriesOf: entriesBetween(from.moment, to.view),
  };
  return comparison;
}

async function movesIn(comparison: Comparison): Promise<MoveMapper[]> {
  const { before, after } = await comparison.drawn();
  return movesBetween(before.picture, after.picture).flatMap((move) => {
    const action = (after.figures.get(move.actionId) ?? before.figures.get(move.actionId))?.action;
    const evidenceId = evidenceOf(move) ?? '';
    const evidence = after.evidence.get(evidenceId) ?? before.evidence.get(evidenceId);
    return action ? [{ move, action, order: orderOf(move, action, evidence), comparison }] : [];
  });
}

/** By action, the weightiest kind first, the most days first, the oldest evidence first. */
function orderOf(move: Move, action: ActionMapper, evidence: EvidenceMapper | undefined): SortKey {
  const days = 'days' in move ? Math.abs(move.days ?? 0) : 0;
  const [day] = evidence ? byDate('oldest')(evidence) : [0];
  return [action.number, MOVE_KINDS.indexOf(move.kind), -days, day ?? 0, `${action.id} ${subjectOf(move)}`];
}

function entriesBetween(from: Moment, { db, moment }: Context): Comparison['entriesOf'] {
  const isThere = moment ? entryWasThere(moment) : sql<boolean>`true`;
  const order = (moment ?? from).basis === 'EFFECTIVE' ? 'effectiveAt' : 'recordedAt';
  return manyBy(
    async (actionIds) => {
      const rows = await db
        .selectFrom('ledger')
        .selectAll()
        .where('actionId', 'in', actionIds)
        .where('operation', 'not in', OPEN_UPDATE_OPERATIONS)
        .where(isThere)
        .where(({ not }) => not(entryWasThere(from)))
        .orderBy(order)
        .orderBy('seq')
        .execute();
      return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
    },
    ({ actionId }) => actionId ?? '',
  );
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
