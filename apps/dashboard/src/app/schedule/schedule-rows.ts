import type { CivilDate, PreciseDate } from '#domain';
import { lastDayOf } from '#domain';
import type { LifeMark, LifePath, Said, ScheduleRow } from '#ui';

import { sayDate } from '../change/say-date.ts';
import type { Say } from '../explain/said.ts';
import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import type { DependencyState, ScheduledMilestoneFragment } from '../graphql/generated/graphql.ts';
import { actionHref } from '../plan/action-query.ts';
import { leadOf } from '../plan/lead-of.ts';

/** What is needed to draw a schedule: the words, the plan's piece of the address, and the day shown. */
export interface ScheduleDrafting {
  readonly words: Say;
  readonly planCode: string;
  readonly shown: CivilDate;
}

/** The rows of a schedule, in the order of the milestones. */
export function scheduleRows(
  milestones: readonly ScheduledMilestoneFragment[],
  drafting: ScheduleDrafting,
): ScheduleRow[] {
  const { words, planCode } = drafting;
  const date = (known: string | null) => (known === null ? null : sayDate(known, words.language()));
  return milestones.map((milestone) => {
    const { id, title, baseline, forecast, actual, state, daysLate, action } = milestone;
    return {
      key: id,
      title,
      href: actionHref(planCode, action.number),
      place: placeOf(milestone, words),
      promised: date(baseline),
      due: date(actual ?? forecast),
      isReached: state === 'REACHED',
      late: state === 'LATE' ? { count: daysLate, field: `node.${id}.daysLate` } : null,
      slip: slipOf(milestone, words),
      marks: marksOf(milestone),
      paths: pathsOf(milestone, drafting.shown),
    };
  });
}

/** « Action 3 · SEEF (DGCS) · a besoin de l'action 7 (menacé) · attendu par l'action 12 (à temps) » */
function placeOf({ action, dependencies, dependents }: ScheduledMilestoneFragment, { t }: Say): string {
  const one = (number: number, state: DependencyState) =>
    t('needs.schedule.one', { number: String(number), state: t(`needs.state.${state}`).toLowerCase() });
  const needs = dependencies.nodes.map(({ neededAction, state }) => one(neededAction.number, state));
  const neededBy = dependents.nodes.map((need) => one(need.action.number, need.state));
  return [
    t('schedule.place', { number: String(action.number), lead: leadOf(action) ?? t('schedule.noLead') }),
    ...(needs.length > 0 ? [t('needs.schedule.needs', { actions: needs.join(', ') })] : []),
    ...(neededBy.length > 0 ? [t('needs.schedule.neededBy', { actions: neededBy.join(', ') })] : []),
  ].join(' · ');
}

/** « 41 jours plus tard que promis », nothing when it is on time or that is not known. */
function slipOf(milestone: ScheduledMilestoneFragment, words: Say): Said | null {
  const shown = shownIn(`node.${milestone.id}`, milestone)((of) => of.slippageDays);
  const days = shown.value ?? 0;
  if (days === 0) return null;
  return said(words, ({ count }) =>
    count(days > 0 ? 'schedule.later' : 'schedule.earlier', { ...shown, value: Math.abs(days) }),
  );
}

function marksOf({ baseline, forecast, actual }: ScheduledMilestoneFragment): Pick<LifeMark, 'on' | 'shape'>[] {
  return [
    ...(baseline === null ? [] : [{ on: endOf(baseline), shape: 'promise' as const }]),
    ...(forecast === null || forecast === baseline ? [] : [{ on: endOf(forecast), shape: 'forecast' as const }]),
    ...(actual === null ? [] : [{ on: endOf(actual), shape: 'reached' as const }]),
  ];
}

/** From the first promise to what came of it; then from the last promise to the day shown, while it is late. */
function pathsOf({ baseline, forecast, actual, state }: ScheduledMilestoneFragment, shown: CivilDate): LifePath[] {
  const first = baseline ?? forecast;
  if (first === null) return [];
  const start = endOf(first);
  if (actual !== null) return [pathBetween(start, endOf(actual))];
  const due = endOf(forecast ?? first);
  return [
    ...(due === start ? [] : [{ ...pathBetween(start, due), isLate: false }]),
    ...(state === 'LATE' ? [{ from: due, to: shown, isLate: true }] : []),
  ];
}

/** Drawn from left to right; late when the second came after the first. */
const pathBetween = (promised: CivilDate, came: CivilDate): LifePath =>
  came < promised ? { from: came, to: promised, isLate: false } : { from: promised, to: came, isLate: came > promised };

const endOf = (date: string): CivilDate => lastDayOf(date as PreciseDate);
