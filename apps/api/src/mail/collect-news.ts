import {
  type CivilDate,
  type DigestItem,
  type PreciseDate,
  daysBetween,
  isEscalated,
  parisDay,
  preciseDateFrom,
} from '#domain';
import type { Context } from '../context.ts';
import { figuresOf } from '../modules/actions/action-figures.ts';
import type { ActionMapper } from '../modules/actions/schema.mappers.ts';
import { movedNeedsOf } from '../modules/dependencies/moved-needs.ts';
import { watchedBy } from '../modules/watching/watched-by.ts';
import { type List, workOf } from '../modules/people/work.ts';
import type { PlanMapper } from '../modules/plans/schema.mappers.ts';

/** Days during which what moved is news. */
const NEWS_DAYS = 31;

/** All that there is to tell a reader now, told before or not, as far as they may see it. */
export async function collectNews(context: Context, escalateAfter: number): Promise<DigestItem[]> {
  const plans = await context.plans.all();
  const news = await Promise.all(plans.map((plan) => newsOfPlan(plan, context, escalateAfter)));
  return news.flat();
}

async function newsOfPlan(plan: PlanMapper, context: Context, escalateAfter: number): Promise<DigestItem[]> {
  const collectors = [returned, toValidate, escalated, late, due, needsMoved, moved, watched, judged];
  const news = await Promise.all(collectors.map((collect) => collect({ plan, context, escalateAfter })));
  return news.flat();
}

interface Reading {
  plan: PlanMapper;
  context: Context;
  escalateAfter: number;
}
type Collect = (reading: Reading) => Promise<DigestItem[]>;

const about = (action: ActionMapper, { code }: PlanMapper) => ({
  actionId: action.id,
  action: { number: action.number, title: action.title, planCode: code },
});

const holds = ({ signedIn }: Context, role: 'LEAD' | 'VALIDATOR' | 'COORDINATOR', ministryId: string | null): boolean =>
  signedIn?.viewer.grants.some((grant) => grant.role === role && grant.ministryId === ministryId) ?? false;

/** What the page « Mes actions » has, so that a mail never says otherwise. */
const onList = (list: List, { plan, context }: Reading): Promise<ActionMapper[]> =>
  workOf({ planId: plan.id }, list, context);

const returned: Collect = async (reading) => {
  const { plan, context } = reading;
  const actions = (await onList('returned', reading)).filter((one) => holds(context, 'LEAD', one.leadMinistryId));
  const items = await Promise.all(
    actions.map(async (action): Promise<DigestItem[]> => {
      const update = await context.updates.openOf.load(action.id);
      if (update?.state !== 'RETURNED') return [];
      const reason = update.returnReason ?? '';
      return [
        { kind: 'RETURNED', ...about(action, plan), updateId: `${update.id} ${timeOf(update.decidedAt)}`, reason },
      ];
    }),
  );
  return items.flat();
};

const toValidate: Collect = async (reading) => {
  const { plan, context } = reading;
  const items = (await onList('toValidate', reading)).map(async (action): Promise<DigestItem[]> => {
    const update = await context.updates.openOf.load(action.id);
    if (!update) return [];
    const author = (await context.people.byId.load(update.authorId))?.displayName ?? '';
    const on = parisDay(update.submittedAt.toISOString());
    return [
      {
        kind: 'TO_VALIDATE',
        ...about(action, plan),
        updateId: `${update.id} ${timeOf(update.submittedAt)}`,
        author,
        on,
      },
    ];
  });
  return (await Promise.all(items)).flat();
};

/** The same update may be sent twice: what is told is that it was sent then. */
const timeOf = (moment: Date | null): string => moment?.toISOString() ?? '';

const late: Collect = async (reading) => {
  const items = (await onList('late', reading)).map(async (action): Promise<DigestItem[]> => {
    const since = await lateSince(action, reading.context);
    const days = since && daysBetween(since, reading.context.today);
    return since && days ? [{ kind: 'LATE', ...about(action, reading.plan), since, days }] : [];
  });
  return (await Promise.all(items)).flat();
};

const lateSince = async (action: ActionMapper, context: Context): Promise<CivilDate | null> =>
  (await figuresOf(action, context)).lateness.since;

/** To the validators of its ministry, and to the coordinators. */
const escalated: Collect = async ({ plan, context, escalateAfter }) => {
  const all = await context.actions.ofPlan.load(plan.id);
  const above = all.filter(
    ({ leadMinistryId }) =>
      holds(context, 'COORDINATOR', null) || (leadMinistryId !== null && holds(context, 'VALIDATOR', leadMinistryId)),
  );
  const items = above.map(async (action): Promise<DigestItem[]> => {
    const since = await lateSince(action, context);
    const days = since && daysBetween(since, context.today);
    if (!since || !days || !isEscalated(days, escalateAfter)) return [];
    const ministry = action.leadMinistryId && (await context.ministries.byId.load(action.leadMinistryId));
    return [{ kind: 'ESCALATED', ...about(action, plan), since, days, ministry: ministry ? ministry.code : null }];
  });
  return (await Promise.all(items)).flat();
};

const due: Collect = async (reading) => {
  const { plan, context } = reading;
  const period = preciseDateFrom(context.today, plan.reportingPeriod);
  return (await onList('due', reading))
    .filter((action) => holds(context, 'LEAD', action.leadMinistryId))
    .map((action): DigestItem => ({ kind: 'DUE', ...about(action, plan), period }));
};

/** To the leads of what waits: one line for each milestone that was put off. */
const needsMoved: Collect = async (reading) => {
  const { plan, context } = reading;
  const actions = (await onList('needsMoved', reading)).filter((one) => holds(context, 'LEAD', one.leadMinistryId));
  const items = actions.map(async (action) => {
    const moved = await movedNeedsOf(action, context);
    return Promise.all(
      moved.map(async ({ milestone, after, updateId }): Promise<DigestItem> => {
        const needed = (await context.actions.byId.load(milestone.actionId))?.number ?? 0;
        const { id: milestoneId, title } = milestone;
        const what = { milestoneId, milestone: title, needed, to: after as PreciseDate };
        return { kind: 'NEED_MOVED', ...about(action, plan), updateId, ...what };
      }),
    );
  });
  return (await Promise.all(items)).flat();
};

const since = ({ now }: Context): Date => new Date(Date.parse(now) - NEWS_DAYS * 86_400_000);

/** What moved on the actions of the reader's ministries, by others. */
const moved: Collect = async (reading) => {
  const { plan, context } = reading;
  const items = (await onList('actions', reading)).map(async (action): Promise<DigestItem[]> => {
    const updates = await context.updates.validatedOf.load(action.id);
    return updates.flatMap((update): DigestItem[] => {
      const { decidedAt, decidedBy, id, status } = update;
      if (!decidedAt || decidedAt < since(context) || decidedBy === context.signedIn?.person.id) return [];
      return [{ kind: 'MOVED', ...about(action, plan), updateId: id, status, on: parisDay(decidedAt.toISOString()) }];
    });
  });
  return (await Promise.all(items)).flat();
};

/** What moved on the actions that the reader watches, by others; those of their own ministry are told before. */
const watched: Collect = async ({ plan, context }) => {
  const own = new Set((await workOf({ planId: plan.id }, 'actions', context)).map(({ id }) => id));
  const actions = (await watchedBy(context.signedIn?.viewer.personId ?? null, plan.id, context)).filter(
    ({ id }) => !own.has(id),
  );
  const items = actions.map(async (action): Promise<DigestItem[]> => {
    const updates = await context.updates.validatedOf.load(action.id);
    return updates.flatMap(({ decidedAt, decidedBy, id, status }): DigestItem[] => {
      if (!decidedAt || decidedAt < since(context) || decidedBy === context.signedIn?.person.id) return [];
      return [{ kind: 'WATCHED', ...about(action, plan), updateId: id, status, on: parisDay(decidedAt.toISOString()) }];
    });
  });
  return (await Promise.all(items)).flat();
};

const judged: Collect = async (reading) => {
  const { plan, context } = reading;
  const items = (await onList('actions', reading)).map(async (action): Promise<DigestItem[]> => {
    const verdicts = await context.verdicts.ofAction.load(action.id);
    return verdicts
      .filter(({ recordedAt }) => recordedAt >= since(context))
      .map(({ id, value, recordedAt }): DigestItem => {
        const on = parisDay(recordedAt.toISOString());
        return { kind: 'VERDICT', ...about(action, plan), verdictId: id, value, on };
      });
  });
  return (await Promise.all(items)).flat();
};
