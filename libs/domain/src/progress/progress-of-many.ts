import type { CivilDate } from '../dates/precise-date.ts';
import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';
import type { Progress } from './progress.ts';

/** The mean progress of an axis or a plan, with how much of it is measured. */
export interface MeanProgress {
  /** Mean over the measured actions, 0..1; `null` when none is measured. */
  readonly value: number | null;
  readonly formula: Localised;
  readonly measured: number;
  readonly unmeasured: number;
  readonly asOf: CivilDate;
}

export const MEAN_PROGRESS_FORMULA: Localised = {
  fr: french("Moyenne de l'avancement des actions mesurées ; les actions non mesurées sont comptées à part"),
  en: 'Mean progress of the measured actions; unmeasured actions are counted apart',
};

/** The mean of these figures: each measured action counts the same; an unmeasured one is never counted as 0. */
export function progressOfMany(figures: readonly Pick<Progress, 'value'>[], asOf: CivilDate): MeanProgress {
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  const sum = values.reduce((total, value) => total + value, 0);
  return {
    value: values.length === 0 ? null : sum / values.length,
    formula: MEAN_PROGRESS_FORMULA,
    measured: values.length,
    unmeasured: figures.length - values.length,
    asOf,
  };
}
