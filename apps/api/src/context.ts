import type { Transaction } from 'kysely';
import type { Logger } from 'pino';
import type { CivilDate } from '#domain';
import type { Database } from './database/open-database.ts';
import type { Tables } from './database/tables.ts';
import type { SignedIn } from './identity/signed-in.ts';
import { actionStore } from './modules/actions/actions.store.ts';
import { evidenceStore } from './modules/evidence/evidence.store.ts';
import { checkpointStore } from './modules/ledger/checkpoints.store.ts';
import { ledgerStore } from './modules/ledger/ledger.store.ts';
import { milestoneStore } from './modules/milestones/milestones.store.ts';
import { ministryStore } from './modules/ministries/ministries.store.ts';
import { peopleStore } from './modules/people/people.store.ts';
import { planStore } from './modules/plans/plans.store.ts';
import { recommendationStore } from './modules/recommendations/recommendations.store.ts';
import { updateStore } from './modules/updates/updates.store.ts';
import { verdictStore } from './modules/verdicts/verdicts.store.ts';
import type { Changes } from './ledger/changes.ts';

/** How many items the lists of one request may hold together: a plan of 200 actions with all their history fits. */
export const BUDGET = 20_000;

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
  /** There for a subscription alone. */
  listening?: Listening;
}

/** One store per module, each with its loaders, for one request alone. */
export function storesOf(db: Database | Transaction<Tables>) {
  return {
    plans: planStore(db),
    recommendations: recommendationStore(db),
    actions: actionStore(db),
    milestones: milestoneStore(db),
    evidence: evidenceStore(db),
    updates: updateStore(db),
    verdicts: verdictStore(db),
    ministries: ministryStore(db),
    people: peopleStore(db),
    ledger: ledgerStore(db),
    checkpoints: checkpointStore(db),
  };
}

export type Stores = ReturnType<typeof storesOf>;

/** How many items of lists a request may still answer with, and what it is told once they are spent. */
export interface Budget {
  left: number;
  spent?: Error;
}

/** What a resolver gets. */
export type Context = Request & Stores & { budget: Budget };

export function contextOf(request: Request): Context {
  return { ...request, ...storesOf(request.db), budget: { left: BUDGET } };
}
