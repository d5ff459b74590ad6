import { Injectable, computed, signal } from '@angular/core';

import { graphql } from '../graphql/generated/index.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { isOver, readPlanAt } from '../moment/plan-at.ts';

const planHeaderQuery = graphql(`
  query PlanHeader($planCode: String!, $asOf: AsOf) {
    plan(code: $planCode, asOf: $asOf) {
      id
      code
      name
      presentedOn
      periodStart
      periodEnd
      successorName
      successorOn
      successorUrl
    }
  }
`);

const plansQuery = graphql(`
  query PlansKnown {
    plans(first: 1) {
      totalCount
      nodes {
        id
        code
      }
    }
  }
`);

/** Why a moment of the address is no moment of the past. */
export type MomentTrouble = 'unreadable' | 'yetToCome';

/**
 * The plan that the person is in and the moment at which it is looked at: those of the address or, on pages of no plan,
 * the last plan, or the first, now.
 */
@Injectable()
export class CurrentPlan {
  private readonly entered = signal<string | null>(null);
  private readonly inside = signal(false);
  private readonly plans = liveQuery(plansQuery, () => ({}), 'cache-first');
  private readonly at = computed(() => readPlanAt(this.entered() ?? ''));
  private readonly header = liveQuery(planHeaderQuery, () => {
    const planCode = this.entered();
    return planCode === null || this.trouble() !== null ? null : { planCode };
  });

  /** Its piece of an address, which carries the moment where there is one; null until one is known. */
  readonly address = computed(() => {
    if (this.trouble() !== null) return this.at().code;
    return this.entered() ?? this.plans.value()?.plans.nodes[0]?.code ?? null;
  });
  /** The moment at which it is looked at, null when that is now. */
  readonly moment = computed(() => this.at().moment ?? null, {
    equal: (one, other) => one?.when === other?.when && one?.basis === other?.basis,
  });
  /** Why the address has no moment of the past, null when it has one or is of now. */
  readonly trouble = computed<MomentTrouble | null>(() => {
    const { moment } = this.at();
    if (moment === undefined) return 'unreadable';
    return moment === null || isOver(moment, new Date().toISOString()) ? null : 'yetToCome';
  });
  /** What its header says, undefined until known, null when there is no such plan, or was none then. */
  readonly plan = computed(() => {
    const plan = this.header.value()?.plan;
    return plan === undefined || plan === null || plan.code === this.at().code ? plan : undefined;
  });
  /** How many plans there are. */
  readonly count = computed(() => this.plans.value()?.plans.totalCount ?? 0);

  /** Whether the page on screen is one of the plan's. */
  readonly isInside = this.inside.asReadonly();

  /** Enters a plan, by its piece of the address. */
  enter(address: string): void {
    this.entered.set(address);
    this.inside.set(true);
  }

  /** Leaves the pages of the plan: what is of no plan is of now. */
  leave(): void {
    this.inside.set(false);
    this.entered.update((address) => (address === null ? null : readPlanAt(address).code));
  }
}
