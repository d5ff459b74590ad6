import fc from 'fast-check';
import { lateness } from '../action/lateness.ts';
import { CONTRADICTION_IDS } from '../contradiction/rules.ts';
import type { CountedAction } from '../explanation/action-figures.ts';
import { progressOf } from '../progress/progress.ts';
import type { Progress } from '../progress/progress.ts';
import type { Milestone } from '../milestone/milestone.ts';
import { ACTION_STATUSES } from '../status/action-status.ts';
import { CONFIDENCES } from '../status/confidence.ts';
import { anyMilestone } from './arbitraries.ts';
import { TODAY } from './samples.ts';

/** An action as figures look at it, with its milestones and its progress. */
export interface ArbitraryAction extends CountedAction {
  readonly milestones: readonly Milestone[];
  readonly progress: Progress;
}

const anAction = fc
  .record({
    id: fc.uuid(),
    title: fc.string(),
    status: fc.constantFrom(...ACTION_STATUSES, null),
    statusIsDeduced: fc.boolean(),
    confidence: fc.constantFrom(...CONFIDENCES, null),
    leadMinistryId: fc.constantFrom('justice', 'interieur', null),
    milestones: fc.array(anyMilestone, { maxLength: 4 }),
    contradictions: fc.subarray([...CONTRADICTION_IDS]),
  })
  .map((action): ArbitraryAction => ({
    ...action,
    isLate: lateness(action, TODAY).isLate,
    progress: progressOf(action.milestones, TODAY),
  }));

/** The actions of any plan, as they stand on the day of the tests. */
export const someActions: fc.Arbitrary<ArbitraryAction[]> = fc.array(anAction, { maxLength: 12 });
