import { type Transaction, sql } from 'kysely';
import type { EvidenceContent, UpdateState } from '#domain';
import { insertAll } from '../../database/insert-all.ts';
import type { Tables } from '../../database/tables.ts';
import type { StoredAction } from '../actions/action-state.ts';
import { draftSubmitted } from '../drafts/draft-submitted.ts';
import { newId } from '../relay/ids.ts';

type Trx = Transaction<Tables>;

/** The rows of these updates themselves, in one statement. */
export const writeUpdateRows = (
  trx: Trx,
  updates: readonly { actionId: string; update: UpdateState }[],
): Promise<void> => insertAll(trx, 'actionUpdate', updates.map(updateRow), IN_PLACE);

/** One that was returned is submitted again, and one that waits is decided on. */
const IN_PLACE = sql`on conflict (id) do update set state = excluded.state, status = excluded.status,
  status_reason = excluded.status_reason, confidence = excluded.confidence, narrative = excluded.narrative,
  submitted_at = excluded.submitted_at, decided_by = excluded.decided_by, decided_at = excluded.decided_at,
  return_reason = excluded.return_reason, author_id = excluded.author_id, author_for = excluded.author_for,
  co_author_ids = excluded.co_author_ids, decided_for = excluded.decided_for, campaign_id = excluded.campaign_id`;

function updateRow({ actionId, update }: { actionId: string; update: UpdateState }) {
  const { id, stage, authorId, authorFor, coAuthorIds, campaignId, content, submittedAt, returned, validated } = update;
  const decided = validated ?? returned;
  return {
    id,
    actionId,
    authorId,
    state: stage,
    authorFor,
    coAuthorIds: [...coAuthorIds],
    decidedFor: decided?.for ?? null,
    campaignId,
    status: content.status,
    statusReason: content.statusReason,
    confidence: content.confidence,
    narrative: content.narrative,
    submittedAt,
    decidedBy: decided?.by ?? null,
    decidedAt: decided?.at ?? null,
    returnReason: returned?.reason ?? null,
  };
}

/** Makes the tables say what the update declares, anew when it is submitted, and what takes effect with it. */
export async function writeUpdate(
  trx: Trx,
  { before, after: action }: { before: StoredAction; after: StoredAction },
  update: UpdateState,
  at: string,
): Promise<void> {
  const { id, stage, authorId } = update;
  if (stage === 'SUBMITTED') {
    if (before.update?.id === id) await eraseContent(trx, id);
    await writeContent(trx, action, update, at);
    await draftSubmitted(trx, { personId: authorId, actionId: action.id }, at);
  }
  if (stage === 'VALIDATED') await takeEffect(trx, update, at);
}

async function eraseContent(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('milestoneReached').where('updateId', '=', id).execute();
  await trx.deleteFrom('forecastMove').where('updateId', '=', id).execute();
  await trx.deleteFrom('evidence').where('updateId', '=', id).execute();
}

async function writeContent(trx: Trx, action: StoredAction, { id, content }: UpdateState, at: string): Promise<void> {
  const reached = content.milestonesReached.map(({ milestoneId, on }) => ({
    updateId: id,
    milestoneId,
    reachedOn: on,
  }));
  const moved = content.forecastsMoved.map(({ milestoneId, forecast, reasonCode, reason }) => ({
    updateId: id,
    milestoneId,
    before: action.milestones.find((milestone) => milestone.id === milestoneId)?.forecast ?? null,
    after: forecast,
    reasonCode,
    reason,
  }));
  const evidence = [
    ...content.milestonesReached.map((one) => ({ milestoneId: one.milestoneId, status: null, ...one.evidence })),
    ...content.evidence.map((one) => ({ milestoneId: null, status: content.status, ...one })),
  ].map(({ milestoneId, status, ...proof }, position) => ({
    ...evidenceRow(proof),
    status,
    ...{ id: newId('evi'), planId: action.planId, actionId: action.id, updateId: id, milestoneId },
    ...{ position, inEffect: false, recordedAt: at },
  }));
  if (reached.length) await trx.insertInto('milestoneReached').values(reached).execute();
  if (moved.length) await trx.insertInto('forecastMove').values(moved).execute();
  if (evidence.length) await trx.insertInto('evidence').values(evidence).execute();
}

const evidenceRow = ({ file, url, ...proof }: EvidenceContent) => ({
  ...proof,
  url: url === '' ? null : url,
  fileId: file?.id ?? null,
});

async function takeEffect(trx: Trx, { id }: UpdateState, at: string): Promise<void> {
  await trx.updateTable('evidence').set({ inEffect: true }).where('updateId', '=', id).execute();
  await trx.updateTable('forecastMove').set({ movedAt: at }).where('updateId', '=', id).execute();
}
