import type { CivilDate } from '../dates/precise-date.ts';
import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';
import { MEAN_PROGRESS_FORMULA } from '../progress/progress-of-many.ts';
import { PROGRESS_GAPS } from '../progress/progress.ts';
import type { Progress, ProgressGap } from '../progress/progress.ts';
import { actionName } from './action-figures.ts';
import { explained, named } from './explanation.ts';
import type { Explanation } from './explanation.ts';
import type { ExclusionReason } from './exclusion-reasons.ts';

/** The progress of an action: each milestone by its weight, 1 when reached. */
export function explainProgress({ formula, inputs, missing, asOf }: Progress): Explanation {
  const [gap] = missing;
  const all = inputs.map(({ milestoneId, title, weight, reached }) => ({
    ...named(milestoneId, title),
    value: reached ? 1 : 0,
    weight,
    date: null,
  }));
  return explained({
    unit: 'SHARE',
    operation: 'MEAN',
    formula,
    unknown: gap ? PROGRESS_GAPS[gap] : null,
    outOf: inputs.length,
    inputs: gap ? [] : all,
    excluded: gap ? all.map(({ id, label }) => ({ id, label, reason: 'INVALID_WEIGHT' })) : [],
    asOf,
  });
}

/** An action with its progress. */
export interface MeasuredAction {
  readonly id: string;
  readonly title: string;
  readonly progress: Pick<Progress, 'value' | 'missing'>;
}

const REASONS: Readonly<Record<ProgressGap, ExclusionReason>> = {
  NO_MILESTONE: 'NO_MILESTONE',
  INVALID_WEIGHT: 'INVALID_WEIGHT',
};

const NONE_MEASURED: Localised = {
  fr: french("Aucune action n'est mesurée."),
  en: 'No action is measured.',
};

/** The mean progress of actions: each measured one counts the same, the others are left out and named. */
export function explainMeanProgress(actions: readonly MeasuredAction[], asOf: CivilDate): Explanation {
  const inputs = actions.flatMap((action) =>
    action.progress.value === null
      ? []
      : [{ ...actionName(action), value: action.progress.value, weight: 1, date: null }],
  );
  return explained({
    unit: 'SHARE',
    operation: 'MEAN',
    formula: MEAN_PROGRESS_FORMULA,
    unknown: inputs.length === 0 ? NONE_MEASURED : null,
    outOf: actions.length,
    inputs,
    excluded: actions.flatMap((action) =>
      action.progress.missing.slice(0, 1).map((gap) => ({ ...actionName(action), reason: REASONS[gap] })),
    ),
    asOf,
  });
}
