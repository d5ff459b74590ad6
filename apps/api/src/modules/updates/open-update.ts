import type { EvidenceContent, PreciseDate, UpdateContent, UpdateState } from '#domain';
import type { Stores } from '../../context.ts';
import { contentsOf } from '../evidence/evidence-content.ts';
import type { EvidenceMapper } from '../evidence/schema.mappers.ts';
import type { ForecastMoveMapper } from '../milestones/schema.mappers.ts';
import type { MilestoneReachedMapper } from './schema.mappers.ts';

/** The update being worked on, as the rules see it, and the ids of its evidence in the order of its content. */
export interface OpenUpdate {
  update: UpdateState;
  evidenceIds: string[];
}

/** Puts the open update of an action together; null when there is none. */
export async function openUpdateOf(actionId: string, stores: Stores): Promise<OpenUpdate | null> {
  const row = await stores.updates.openOf.load(actionId);
  if (!row) return null;
  const [reached, moves, evidence] = await Promise.all([
    stores.updates.milestonesReachedIn.load(row.id),
    stores.updates.forecastsMovedIn.load(row.id),
    stores.evidence.ofUpdate.load(row.id),
  ]);
  const { decidedBy: by, decidedAt, returnReason: reason } = row;
  const update: UpdateState = {
    id: row.id,
    stage: row.state,
    authorId: row.authorId,
    authorFor: row.authorFor,
    coAuthorIds: row.coAuthorIds,
    campaignId: row.campaignId,
    content: {
      status: row.status,
      statusReason: row.statusReason,
      confidence: row.confidence,
      narrative: row.narrative,
      ...declared(reached, moves, { rows: evidence, contents: await contentsOf(evidence, stores) }),
    },
    submittedAt: row.submittedAt.toISOString(),
    returned: by && decidedAt && reason ? { reason, by, for: row.decidedFor, at: decidedAt.toISOString() } : null,
    validated: null,
  };
  return { update, evidenceIds: evidence.map(({ id }) => id) };
}

function declared(
  reached: readonly MilestoneReachedMapper[],
  moves: readonly ForecastMoveMapper[],
  { rows, contents }: { rows: readonly EvidenceMapper[]; contents: readonly EvidenceContent[] },
): Pick<UpdateContent, 'milestonesReached' | 'forecastsMoved' | 'evidence'> {
  const dates = new Map(reached.map(({ milestoneId, reachedOn }) => [milestoneId, reachedOn as PreciseDate]));
  return {
    // In the order of their evidence, so that each meets its id again.
    milestonesReached: rows.flatMap(({ milestoneId }, place) => {
      const on = milestoneId && dates.get(milestoneId);
      return on && milestoneId ? [{ milestoneId, on, evidence: contents[place] as EvidenceContent }] : [];
    }),
    forecastsMoved: moves.map(({ milestoneId, after, reasonCode, reason }) => ({
      milestoneId,
      forecast: after as PreciseDate,
      reasonCode,
      reason,
    })),
    evidence: contents.filter((_, place) => !rows[place]?.milestoneId),
  };
}
