import type { Milestone } from '#domain';

import type { DeclaredChange } from '../change/declared-changes.ts';
import { declaredChanges } from '../change/declared-changes.ts';
import type { ActionView, OpenUpdateView } from './action-query.ts';

/** What the open update would change on the action as it stands. */
export function openUpdateChanges(action: ActionView, update: OpenUpdateView): DeclaredChange[] {
  const { status, statusIsDeduced, confidence, milestones, progress } = action;
  return declaredChanges(
    {
      status: status ?? null,
      statusIsDeduced,
      confidence: confidence ?? null,
      // The server gives real dates: only their type is narrower here.
      milestones: milestones.nodes as unknown as readonly Milestone[],
    },
    {
      status: update.status,
      confidence: update.confidence ?? null,
      reached: update.milestonesReached.nodes.map(({ milestone, on }) => ({ milestoneId: milestone.id, on })),
      moved: update.forecastsMoved.nodes.map(({ milestone, after, reasonCode, reason }) => ({
        milestoneId: milestone.id,
        forecast: after,
        reasonCode,
        reason,
      })),
      evidence: update.evidence.nodes.map(({ kind, title, url, file }) => ({
        ...{ kind, title, url: url ?? null },
        file: file ?? null,
      })),
    },
    progress.asOf,
  );
}
