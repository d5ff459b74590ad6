import { lastDayOf } from '../dates/bounds.ts';
import { formatPreciseDate } from '../dates/format-precise-date.ts';
import type { CivilDate, PreciseDate } from '../dates/precise-date.ts';
import { french } from '../language/french.ts';
import { milestoneState } from '../milestone/milestone-state.ts';
import type { MilestoneState } from '../milestone/milestone-state.ts';
import { promisedDate } from '../milestone/milestone.ts';
import type { Milestone, MilestoneDates } from '../milestone/milestone.ts';
import type { CountRule } from './count-rule.ts';
import { named } from './explanation.ts';
import type { Named } from './explanation.ts';

/** What figures look at in a milestone. */
export type CountedMilestone = Pick<Milestone, 'id' | 'title'> & MilestoneDates;

type Rule = CountRule<CountedMilestone>;

/** Milestones are known by their title. */
export const milestoneName = ({ id, title }: CountedMilestone): Named => named(id, title);

const rule = (fr: string, en: string, counts: Rule['counts'], excludes?: Rule['excludes']): Rule => ({
  unit: 'MILESTONE',
  formula: { fr: french(fr), en },
  counts,
  ...(excludes && { excludes }),
});

/** Milestones by the state that their dates give them on this day. */
export function milestoneFigures(today: CivilDate) {
  const isIn = (state: MilestoneState) => (milestone: CountedMilestone) => milestoneState(milestone, today) === state;
  const withoutDate: Rule['excludes'] = (milestone) => (isIn('UNDATED')(milestone) ? 'NO_DATE' : null);
  return {
    total: rule('Nombre de jalons des actions', 'Number of milestones of the actions', () => true),
    reached: rule('Nombre de jalons atteints', 'Number of milestones reached', isIn('REACHED')),
    late: rule(
      "Nombre de jalons non atteints dont le dernier jour promis est passé, quel que soit le statut de l'action",
      'Number of milestones not reached whose last promised day is past, whatever the status of the action',
      isIn('LATE'),
      withoutDate,
    ),
    upcoming: rule(
      "Nombre de jalons non atteints dont le dernier jour promis n'est pas passé",
      'Number of milestones not reached whose last promised day is not past',
      isIn('UPCOMING'),
      withoutDate,
    ),
    undated: rule(
      'Nombre de jalons non atteints sans date promise',
      'Number of milestones not reached without a promised date',
      isIn('UNDATED'),
    ),
  } as const satisfies Record<string, Rule>;
}

/** Milestones counted on the curve at the end of a month: a date counts from its last day on. */
export function curveFigures(monthEnd: CivilDate) {
  const isBy = (date: PreciseDate | null) => date !== null && lastDayOf(date) <= monthEnd;
  const [fr, en] = [formatPreciseDate(monthEnd, 'fr'), formatPreciseDate(monthEnd, 'en')];
  return {
    planned: rule(
      `Nombre de jalons promis à l'origine pour le ${fr} au plus tard`,
      `Number of milestones first promised for ${en} at the latest`,
      ({ baseline }) => isBy(baseline),
      ({ baseline }) => (baseline === null ? 'NO_BASELINE' : null),
    ),
    replanned: rule(
      `Nombre de jalons promis, aux dates prévues maintenant, pour le ${fr} au plus tard`,
      `Number of milestones promised, by the dates expected now, for ${en} at the latest`,
      (milestone) => isBy(promisedDate(milestone)),
      (milestone) => (promisedDate(milestone) === null ? 'NO_DATE' : null),
    ),
    done: rule(
      `Nombre de jalons atteints le ${fr} au plus tard`,
      `Number of milestones reached by ${en}`,
      ({ actual }) => isBy(actual),
    ),
  } as const satisfies Record<string, Rule>;
}
