import { type CivilDate, milestoneState } from '#domain';
import type { ActionFigures } from '../actions/action-figures.ts';
import { ofFigures } from '../actions/of-figures.ts';
import type { ConfidenceCounts, MilestoneCounts, StatusCounts } from '../types.generated.ts';

const count = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length;

/** Actions by declared status. */
export const statusCounts = ofFigures((figures): StatusCounts => {
  const of = (status: string | null) => count(figures, ({ action }) => action.status === status);
  return {
    total: figures.length,
    notStarted: of('NOT_STARTED'),
    inProgress: of('IN_PROGRESS'),
    done: of('DONE'),
    suspended: of('SUSPENDED'),
    abandoned: of('ABANDONED'),
    transferred: of('TRANSFERRED'),
    unknown: of(null),
    deduced: count(figures, ({ action }) => action.status !== null && action.statusIsDeduced),
    late: count(figures, ({ lateness }) => lateness.isLate),
  };
});

/** Actions by declared confidence. */
export function confidenceCounts(figures: readonly ActionFigures[]): ConfidenceCounts {
  const of = (confidence: string | null) => count(figures, ({ action }) => action.confidence === confidence);
  return {
    secured: of('SECURED'),
    achievable: of('ACHIEVABLE'),
    needsSupport: of('NEEDS_SUPPORT'),
    compromised: of('COMPROMISED'),
    notGiven: of(null),
  };
}

/** Milestones by the state that their dates give them. */
export function milestoneCounts(figures: readonly ActionFigures[], today: CivilDate): MilestoneCounts {
  const states = figures.flatMap(({ milestones }) => milestones.map((one) => milestoneState(one, today)));
  const of = (state: string) => count(states, (one) => one === state);
  return {
    total: states.length,
    reached: of('REACHED'),
    late: of('LATE'),
    upcoming: of('UPCOMING'),
    undated: of('UNDATED'),
  };
}
