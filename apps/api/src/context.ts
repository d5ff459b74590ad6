import type { Transaction } from 'kysely';
import type { Logger } from 'pino';
import { type CivilDate, type StepUp, parisDay, refusal } from '#domain';
import type { Database } from './database/open-database.ts';
import type { Tables } from './database/tables.ts';
import type { PlanStores } from './kept-plans.ts';
import type { SignedIn } from './identity/signed-in.ts';
import { accountStore } from './modules/accounts/accounts.store.ts';
import { campaignStore } from './modules/campaigns/campaigns.store.ts';
import { actionStore } from './modules/actions/actions.store.ts';
import { draftStore } from './modules/drafts/drafts.store.ts';
import { discussionStore } from './modules/discussion/discussion.store.ts';
import { blockerStore } from './modules/blockers/blockers.store.ts';
import { decisionStore } from './modules/decisions/decisions.store.ts';
import { evidenceStore } from './modules/evidence/evidence.store.ts';
import { checkpointStore } from './modules/ledger/checkpoints.store.ts';
import { ledgerStore } from './modules/ledger/ledger.store.ts';
import { mailsStore } from './modules/mails/mails.store.ts';
import { milestoneStore } from './modules/milestones/milestones.store.ts';
import { ministryStore } from './modules/ministries/ministries.store.ts';
import { peopleStore } from './modules/people/people.store.ts';
import { planStore } from './modules/plans/plans.store.ts';
import { readsStore } from './modules/reads/reads.store.ts';
import { recommendationStore } from './modules/recommendations/recommendations.store.ts';
import { searchStore } from './modules/search/search.store.ts';
import { snapshotStore } from './modules/snapshots/snapshots.store.ts';
import { updateStore } from './modules/updates/updates.store.ts';
import { verdictStore } from './modules/verdicts/verdicts.store.ts';
import { badInput } from './modules/relay/errors.ts';
import type { Charge } from './http/admission/purse.ts';
import type { Changes } from './ledger/changes.ts';
import type { Moment } from './ledger/moment.ts';

/** How many items the lists of one request may hold together: a plan of 200 actions with all their history fits. */
export const BUDGET = 20_000;

/** How many moments of the past one request may look at: each has its figures computed anew. */
export const MOMENTS = 12;

/** What a subscription, which outlives its request, asks again and ends on. */
export interface Listening {
  /** The context of this moment: who the viewer is now, what they may do now, and rows as they now are. */
  again(): Promise<Context>;
  /** Aborted when the subscriber has gone. */
  gone: AbortSignal;
}

/** What one request is made with. */
export interface Request {
  db: Database;
  signedIn: SignedIn | null;
  /** The moment of the request, ISO 8601 in UTC: one request has one now. */
  now: string;
  /** The day that it is then in Paris. */
  today: CivilDate;
  /** Who is told of accepted changes. */
  changes: Changes;
  log: Pick<Logger, 'error' | 'warn' | 'info'>;
  /** What asks to prove again who one is; null in a demonstration. */
  stepUp?: StepUp | null;
  /** What the request costs and leaves; absent where nothing is counted. */
  charge?: Charge | null;
  /** There for a subscription alone. */
  listening?: Listening;
}

/**
 * One store per module, each with its loaders, for one request alone. With a moment, they read things as they stood then;
 * ministries and people are as they are.
 */
export function storesOf(db: Database | Transaction<Tables>, moment: Moment | null = null) {
  return {
    plans: planStore(db, moment),
    recommendations: recommendationStore(db, moment),
    actions: actionStore(db, moment),
    milestones: milestoneStore(db, moment),
    evidence: evidenceStore(db, moment),
    updates: updateStore(db, moment),
    campaigns: campaignStore(db, moment),
    drafts: draftStore(db),
    verdicts: verdictStore(db, moment),
    discussion: discussionStore(db, moment),
    blockers: blockerStore(db, moment),
    decisions: decisionStore(db, moment),
    ministries: ministryStore(db),
    people: peopleStore(db),
    accounts: accountStore(db),
    reads: readsStore(db),
    mails: mailsStore(db),
    ledger: ledgerStore(db, moment),
    snapshots: snapshotStore(db, moment),
    search: searchStore(db, moment),
    checkpoints: checkpointStore(db),
  };
}

export type Stores = ReturnType<typeof storesOf>;

/** How many items of lists a request may still answer with, and what it is told once they are spent. */
export interface Budget {
  left: number;
  spent?: Error;
}

/** The contexts of one request: one for now, and one for each moment of the past that it looks at. */
export interface Views {
  now: Context;
  readonly past: Map<string, Context>;
  /** Which of them what is below a place of the answer is seen in; null as long as all of it is seen in `now`. */
  below: WeakMap<object, Context> | null;
}

/** What a resolver gets. */
export type Context = Request &
  Stores & {
    /** The moment that things are shown as of, null for now. `today` is its day, `now` the moment itself. */
    readonly moment: Moment | null;
    budget: Budget;
    readonly views: Views;
    /** What this request shares with others of the plans that it asked for, by plan. */
    readonly ofPlan: Map<string, PlanStores>;
    /** What is computed of what this context reads is known by this object. */
    readonly memory: object;
  };

export function contextOf(request: Request): Context {
  const views = { past: new Map<string, Context>(), below: null } as Omit<Views, 'now'> as Views;
  const stores = { ...storesOf(request.db), ofPlan: new Map<string, PlanStores>(), memory: {} };
  const more = { ...stores, moment: null, budget: { left: BUDGET }, views };
  const now: Context = together(request, more);
  return Object.assign(views, { now }).now;
}

/**
 * The same request with things as they stood at a moment, or as they are now (null). One and the same for one moment, so that
 * what it loads and computes is loaded and computed once; the budget is that of the request.
 *
 * @throws BAD_USER_INPUT when the request looks at too many moments.
 */
export function contextAt({ views }: Context, moment: Moment | null): Context {
  if (!moment) return views.now;
  const key = `${moment.basis} ${moment.at}`;
  const known = views.past.get(key);
  if (known) return known;
  if (views.past.size >= MOMENTS) throw badInput(refusal('TOO_MANY_MOMENTS', { params: { maximum: MOMENTS } }));
  const { at } = moment;
  const stores = { ...storesOf(views.now.db, moment), ofPlan: new Map<string, PlanStores>(), memory: {} };
  const then = together(views.now, { ...stores, moment, now: at, today: parisDay(at) });
  views.past.set(key, then);
  return then;
}

/** Copied without being looked at: looking at some properties tells what an answer is made of (`answers/made-of.ts`). */
function together<One extends object, Other extends object>(one: One, other: Other): One & Other {
  return Object.defineProperties(Object.create(Object.getPrototypeOf(one) as object) as One & Other, {
    ...Object.getOwnPropertyDescriptors(one),
    ...Object.getOwnPropertyDescriptors(other),
  });
}
