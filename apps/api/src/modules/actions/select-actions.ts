import { daysBetween, isBlockerOpen, refusal } from '#domain';
import type { Context } from '../../context.ts';
import { blockersOf } from '../blockers/domain-blocker.ts';
import { isAtRisk, needsOf } from '../dependencies/select-dependencies.ts';
import { badInput } from '../relay/errors.ts';
import type { ActionFilter } from '../types.generated.ts';
import type { ActionFigures } from './action-figures.ts';
import { stoodSo } from './stood-so.ts';

/** A century. */
const DAYS_LATE = { minimum: 0, maximum: 36_500 };

/** The text without accents and case, as people search. */
export function searchable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

type Test = (figures: ActionFigures) => boolean | Promise<boolean>;

/** The actions that match every condition of the filter. @throws BAD_USER_INPUT */
export async function selectActions(
  all: readonly ActionFigures[],
  filter: ActionFilter | null | undefined,
  context: Context,
): Promise<readonly ActionFigures[]> {
  const tests = testsOf(all, filter ?? {}, context);
  if (!tests.length) return all;
  const kept = await Promise.all(
    all.map(async (figures) => (await Promise.all(tests.map((test) => test(figures)))).every(Boolean)),
  );
  return all.filter((_, place) => kept[place]);
}

function testsOf(all: readonly ActionFigures[], filter: ActionFilter, context: Context): Test[] {
  const { statuses, confidences, axes, ministries, isLate, contradiction, recommendation, text } = filter;
  const tests: Test[] = [];
  if (statuses) tests.push(({ action }) => statuses.includes(action.status));
  if (confidences) tests.push(({ action }) => confidences.includes(action.confidence));
  if (axes) {
    tests.push(async ({ action }) => axes.includes((await context.plans.axisById.load(action.axisId))?.number ?? -1));
  }
  if (ministries) tests.push(async ({ action }) => ministries.includes(await leadCode(action.leadMinistryId, context)));
  if (filter.statusIsDeduced != null) tests.push(({ action }) => action.statusIsDeduced === filter.statusIsDeduced);
  if (isLate != null) tests.push(({ lateness }) => lateness.isLate === isLate);
  if (contradiction) {
    tests.push(({ contradictions }) =>
      contradictions.some(({ ruleId }) => contradiction === 'ANY' || ruleId === contradiction),
    );
  }
  if (filter.isBlocked != null) {
    tests.push(async ({ action }) => (await blockersOf(action.id, context)).some(isBlockerOpen) === filter.isBlocked);
  }
  if (filter.hasNeedsAtRisk != null) {
    tests.push(async ({ action }) => (await needsOf(action, context)).some(isAtRisk) === filter.hasNeedsAtRisk);
  }
  if (recommendation) tests.push(({ action }) => answers(action.id, recommendation, context));
  if (filter.lateForMoreThanDays != null) tests.push(lateForMoreThan(filter.lateForMoreThanDays, context));
  if (filter.was) {
    const those = stoodSo(
      all.map(({ action }) => action.id),
      filter.was,
      context,
    );
    tests.push(async ({ action }) => (await those).has(action.id));
  }
  if (text?.trim()) tests.push((figures) => mentions(figures, searchable(text.trim()), context));
  return tests;
}

/** @throws BAD_USER_INPUT when it is no number of days. */
function lateForMoreThan(days: number, { today }: Context): Test {
  const { minimum, maximum } = DAYS_LATE;
  if (days < minimum || days > maximum) {
    throw badInput(refusal('DAYS_OUT_OF_RANGE', { field: 'filter.lateForMoreThanDays', params: DAYS_LATE }));
  }
  return ({ lateness: { since } }) => since !== null && daysBetween(since, today) > days;
}

async function leadCode(ministryId: string | null, context: Context): Promise<string | null> {
  return ministryId === null ? null : ((await context.ministries.byId.load(ministryId))?.code ?? null);
}

async function answers(actionId: string, reference: string, context: Context): Promise<boolean> {
  const links = await context.recommendations.linksOfAction.load(actionId);
  const linked = await Promise.all(links.map((link) => context.recommendations.byId.load(link.recommendationId)));
  return linked.some((recommendation) => recommendation?.reference === reference);
}

async function mentions({ action }: ActionFigures, text: string, context: Context): Promise<boolean> {
  const parts = await context.actions.subMeasuresOf.load(action.id);
  return [String(action.number), action.title, ...parts.map((part) => part.text)].some((one) =>
    searchable(one).includes(text),
  );
}
