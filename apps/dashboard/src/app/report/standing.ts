import type { Milestone } from '#domain';

import type { Standing } from '../change/declared-changes.ts';
import type { ReportedActionView } from './report-query.ts';

/** Where the action stands, for the preview of what the report would change. */
export function standingOf({ status, statusIsDeduced, confidence, milestones }: ReportedActionView): Standing {
  return {
    status: status ?? null,
    statusIsDeduced,
    confidence: confidence ?? null,
    // The server gives real dates: only their type is narrower here.
    milestones: milestones.nodes as unknown as readonly Milestone[],
  };
}
