import { type CivilDate, addDays, isClosed, ministriesWorkedFor, parisDay } from '#domain';
import type { Context } from '../../context.ts';
import { owedIn } from '../campaigns/owed-in.ts';
import { figuresOf } from '../actions/action-figures.ts';
import type { ActionMapper } from '../actions/schema.mappers.ts';
import { viewerMay } from '../actions/viewer-permissions.ts';
import { type PageArguments, pageOf } from '../relay/page.ts';
import type { WorkMapper } from './schema.mappers.ts';

/** What puts an action before somebody. */
export type List = 'actions' | 'late' | 'due' | 'returned' | 'submitted' | 'toValidate' | 'newlyMine' | 'pressing';
type Test = (action: ActionMapper, context: Context) => Promise<boolean>;

const stateOf = async ({ id }: ActionMapper, { updates }: Context) => (await updates.openOf.load(id))?.state ?? null;

/** What puts an action on each list. */
const TESTS: Record<List, Test> = {
  actions: async () => true,
  late: async (action, context) => (await figuresOf(action, context)).lateness.isLate,
  due: isDue,
  returned: async (action, context) => ['RETURNED', 'DRAFT'].includes((await stateOf(action, context)) ?? ''),
  submitted: async (action, context) =>
    (await stateOf(action, context)) === 'SUBMITTED' && !(await isForViewer(action, context)),
  toValidate: isForViewer,
  newlyMine: isNew,
  pressing: async (action, context) =>
    (await Promise.all(PRESSING.map((list) => TESTS[list](action, context)))).some(Boolean),
};

const PRESSING = ['returned', 'toValidate', 'late', 'due', 'newlyMine'] as const satisfies readonly List[];

async function isForViewer(action: ActionMapper, context: Context): Promise<boolean> {
  return (
    (await stateOf(action, context)) === 'SUBMITTED' && (await viewerMay('VALIDATE_UPDATE', action, context)).allowed
  );
}

async function isDue(action: ActionMapper, context: Context): Promise<boolean> {
  const owed = await owedIn(action.planId, context);
  if (owed.by === 'NOTHING') return false;
  if (owed.by === 'CAMPAIGN') return owed.unanswered.has(action.id);
  if (isClosed(action.status) && !action.statusIsDeduced) return false;
  if (await stateOf(action, context)) return false;
  const last: CivilDate | null = action.lastUpdateAt && parisDay(action.lastUpdateAt.toISOString());
  return last === null || last < owed.start;
}

/** For how many days an action that comes to a ministry is new to it. */
const NEW_FOR = 30;

async function isNew({ id, lastUpdateAt }: ActionMapper, { actions, today }: Context): Promise<boolean> {
  const since = await actions.ledSince.load(id);
  if (!since || parisDay(since.ledSince.toISOString()) <= addDays(today, -NEW_FOR)) return false;
  return lastUpdateAt === null || lastUpdateAt < since.ledSince;
}

/** The actions of the viewer's ministries in the plan that belong on the list. */
export async function workOf({ planId }: WorkMapper, list: List, context: Context): Promise<ActionMapper[]> {
  const ministries = ministriesWorkedFor(context.signedIn?.viewer.grants ?? []);
  const all = await context.actions.ofPlan.load(planId);
  const mine = all.filter(({ leadMinistryId }) => leadMinistryId !== null && ministries.includes(leadMinistryId));
  const belongs = await Promise.all(mine.map((action) => TESTS[list](action, context)));
  return mine.filter((_, place) => belongs[place]);
}

/** A page of them, by number. */
export async function workPage(work: WorkMapper, list: List, page: PageArguments, context: Context) {
  return pageOf(await workOf(work, list, context), page, (action) => [action.number, action.id]);
}
