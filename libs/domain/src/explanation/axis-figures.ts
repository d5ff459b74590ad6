import { french } from '../language/french.ts';
import type { CountRule } from './count-rule.ts';
import { named } from './explanation.ts';
import type { Named } from './explanation.ts';
import type { CountedAction } from './action-figures.ts';

/** An axis with its actions. */
export interface CountedAxis {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly actions: readonly Pick<CountedAction, 'status'>[];
}

/** Axes are known by their number and title. */
export const axisName = ({ id, number, title }: CountedAxis): Named => named(id, `${number}. ${title}`);

/** Axes by what their actions became. */
export const AXIS_FIGURES = {
  axesWithDone: {
    unit: 'AXIS',
    formula: {
      fr: french("Nombre d'axes dont au moins une action est déclarée réalisée"),
      en: 'Number of axes with at least one action declared done',
    },
    counts: ({ actions }) => actions.some(({ status }) => status === 'DONE'),
  },
} as const satisfies Record<string, CountRule<CountedAxis>>;
