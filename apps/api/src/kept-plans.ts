import type { Context, Stores } from './context.ts';
import type { Database } from './database/open-database.ts';

/** Gives what belongs to a key. */
interface Loader<Key, Value> {
  load(key: Key): Promise<Value>;
}
type LoaderOf<Store extends keyof Stores, Name extends keyof Stores[Store]> = Stores[Store][Name] extends {
  load(key: infer Key): Promise<infer Value>;
}
  ? Loader<Key, Value>
  : never;
type Part<Store extends keyof Stores, Name extends keyof Stores[Store]> = { [One in Name]: LoaderOf<Store, One> };

/** What is read of one plan and of nothing else, and the ministries: more of them may come, but none ever changes. */
export interface PlanStores {
  actions: Part<'actions', 'ofPlan' | 'ownershipsOf' | 'needsOf'>;
  milestones: Part<'milestones', 'ofAction'>;
  verdicts: Part<'verdicts', 'ofAction'>;
  evidence: Part<'evidence', 'proofsOf'>;
  updates: Part<'updates', 'newestOf'>;
  plans: Part<'plans', 'axesOf' | 'axisById'>;
  ministries: Part<'ministries', 'byId'>;
  recommendations: Part<'recommendations', 'linksOfAction'>;
  /** What was computed of all this is known by this object. */
  memory: object;
}

/** A plan at its revision, for a day and a moment. */
class KeptPlan {
  /** How many actions it has, once they are known. */
  size = 0;
  readonly #rows = new Map<string, Promise<unknown>>();

  /** The stores of a request, which remember what any request read before. */
  storesIn({
    actions,
    milestones,
    verdicts,
    evidence,
    updates,
    plans,
    ministries,
    recommendations,
  }: Context): PlanStores {
    return {
      actions: {
        ofPlan: this.#through('ofPlan', actions.ofPlan),
        ownershipsOf: this.#through('ownershipsOf', actions.ownershipsOf),
        needsOf: this.#through('needsOf', actions.needsOf),
      },
      milestones: { ofAction: this.#through('milestones', milestones.ofAction) },
      verdicts: { ofAction: this.#through('verdicts', verdicts.ofAction) },
      evidence: { proofsOf: this.#through('proofsOf', evidence.proofsOf) },
      updates: { newestOf: this.#through('newestOf', updates.newestOf) },
      plans: { axesOf: this.#through('axesOf', plans.axesOf), axisById: this.#through('axisById', plans.axisById) },
      ministries: { byId: this.#through('ministries', ministries.byId) },
      recommendations: { linksOfAction: this.#through('linksOfAction', recommendations.linksOfAction) },
      memory: this,
    };
  }

  #through<Key, Value>(name: string, loader: Loader<Key, Value>): Loader<Key, Value> {
    const load = (key: Key): Promise<Value> => {
      const place = `${name} ${typeof key === 'string' ? key : JSON.stringify(key)}`;
      const known = this.#rows.get(place) as Promise<Value> | undefined;
      if (known) return known;
      const rows = loader.load(key);
      this.#rows.set(place, rows);
      // What failed once is tried again.
      rows.catch(() => this.#rows.delete(place));
      return rows;
    };
    return { load };
  }
}

/** How many actions are kept at most, in all plans together: some five kilobytes each. */
const MOST_ACTIONS = 20_000;

/** What requests on one database share, the plan asked for last at the end. */
const keptOn = new WeakMap<Database, Map<string, KeptPlan>>();

/**
 * The stores of a plan at its revision, for a day and a moment, which requests share: a change raises the revision in its own
 * transaction, so that what was read at one revision is as good as read again. They hold rows, and nothing of who asks.
 *
 * The revision is read before the rows. They are then at least as new, and newer ones come to stores whose revision nobody
 * reads any more.
 */
export async function storesOfPlan(planId: string, context: Context): Promise<PlanStores> {
  const { db, moment, today, views } = context;
  // A transaction sees what others do not.
  const plan = db.isTransaction ? null : await views.now.plans.byId.load(planId);
  if (!plan) return context;
  const kept = keptOn.get(db) ?? new Map<string, KeptPlan>();
  keptOn.set(db, kept);
  const key = [planId, plan.revision, today, moment?.basis, moment?.at].join(' ');
  const found = kept.get(key) ?? new KeptPlan();
  kept.delete(key);
  kept.set(key, found);
  const stores = found.storesIn(context);
  context.ofPlan.set(planId, stores);
  if (!found.size) {
    found.size = (await stores.actions.ofPlan.load(planId)).length;
    forget(kept);
  }
  return stores;
}

/** Forgets the plans that were asked for longest ago, until the others fit. */
function forget(kept: Map<string, KeptPlan>): void {
  let total = 0;
  for (const { size } of kept.values()) total += size;
  for (const [key, { size }] of kept) {
    if (total <= MOST_ACTIONS) return;
    kept.delete(key);
    total -= size;
  }
}

/** Ministries, through what requests share of any plan that this one has asked for: they are the same for all. */
export const ministriesIn = (context: Context): PlanStores['ministries'] =>
  (context.ofPlan.values().next().value ?? context).ministries;

/** The stores that know an action of this plan: those that requests share, once this one has asked for the plan. */
export const storesWith = (planId: string, context: Context): PlanStores => context.ofPlan.get(planId) ?? context;
