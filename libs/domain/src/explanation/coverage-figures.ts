import { french } from '../language/french.ts';
import type { CountRule } from './count-rule.ts';
import { named } from './explanation.ts';
import type { Named } from './explanation.ts';

/** What became of a recommendation: an action carries it, else it was answered, else neither. */
export type Coverage = 'CARRIED' | 'ANSWERED' | 'ORPHAN';

/** What figures look at in a recommendation. */
export interface CountedRecommendation {
  readonly id: string;
  readonly reference: string;
  readonly text: string;
  readonly coverage: Coverage;
}

type Rule = CountRule<CountedRecommendation>;

/** Recommendations are known by their reference and their text. */
export const recommendationName = ({ id, reference, text }: CountedRecommendation): Named =>
  named(id, `${reference} — ${text}`);

const rule = (fr: string, en: string, counts: Rule['counts']): Rule => ({
  unit: 'RECOMMENDATION',
  formula: { fr: french(fr), en },
  counts,
});

/** Recommendations by what became of them. */
export const COVERAGE_FIGURES = {
  total: rule('Nombre de préconisations du rapport', 'Number of recommendations of the report', () => true),
  carried: rule(
    "Nombre de préconisations qu'au moins une action porte",
    'Number of recommendations that at least one action carries',
    ({ coverage }) => coverage === 'CARRIED',
  ),
  answered: rule(
    "Nombre de préconisations qui ont une réponse et qu'aucune action ne porte",
    'Number of recommendations that were answered and that no action carries',
    ({ coverage }) => coverage === 'ANSWERED',
  ),
  orphan: rule(
    "Nombre de préconisations qui n'ont ni action ni réponse",
    'Number of recommendations with neither an action nor an answer',
    ({ coverage }) => coverage === 'ORPHAN',
  ),
  withoutAction: rule(
    "Nombre de préconisations qu'aucune action ne porte, avec ou sans réponse",
    'Number of recommendations that no action carries, answered or not',
    ({ coverage }) => coverage !== 'CARRIED',
  ),
} as const satisfies Record<string, Rule>;
