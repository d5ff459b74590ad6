import { type CivilDate, type Progress, explainMeanProgress, explainProgress, progressOfMany } from '#domain';
import { ofFigures } from './of-figures.ts';
import type { ExplainedProgress } from './explained-progress.ts';

/** The progress of one action, from its milestones. */
export function explained(progress: Progress): ExplainedProgress {
  const { value, formula, inputs, asOf } = progress;
  return {
    value,
    formula,
    inputs: inputs.map(({ title, weight, reached }) => ({ title, weight, value: reached ? 1 : 0 })),
    unmeasuredCount: value === null ? 1 : 0,
    asOf,
    explanation: () => explainProgress(progress),
  };
}

/** The mean progress of actions, from those that are measured. */
export const meanProgress = ofFigures((figures, today: CivilDate): ExplainedProgress => {
  const { value, formula, unmeasured, asOf } = progressOfMany(
    figures.map(({ progress }) => progress),
    today,
  );
  const inputs = figures.map(({ action, progress }) => ({ title: action.title, weight: 1, value: progress.value }));
  const measured = figures.map(({ action, progress }) => ({ id: action.id, title: action.title, progress }));
  const explanation = () => explainMeanProgress(measured, today);
  return { value, formula, inputs, unmeasuredCount: unmeasured, asOf, explanation };
});
