import { Injectable, computed, signal } from '@angular/core';

import { graphql } from '../graphql/generated/index.ts';
import { liveQuery } from '../graphql/live-query.ts';
import type { Moment } from '../moment/plan-at.ts';
import { isOver, readPlanAt, writePlanAt } from '../moment/plan-at.ts';

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
 * the last plan, or the first, at the moment of the list of plans or now.
 */
@Injectable()
export class CurrentPlan {
  private readonly code = signal<string | null>(null);
  /** That of the address: undefined when it cannot be read. */
  private readonly asked = signal<Moment | null | undefined>(null);
  private readonly about = signal<'plan' | 'plans' | null>(null);
  private readonly plans = liveQuery(plansQuery, () => ({}), 'cache-first');
  private readonly header = liveQuery(planHeaderQuery, () => {
    const code = this.code();
    return code === null || this.trouble() !== null ? null : { planCode: writePlanAt(code, this.moment()) };
  });

  /** Its piece of an address, which carries the moment where there is one; null until one is known. */
  readonly address = computed(() => {
    const code = this.code() ?? this.plans.value()?.plans.nodes[0]?.code ?? null;
    return code === null || this.trouble() !== null ? code : writePlanAt(code, this.moment());
  });
  /** The address of the list of plans, at the same moment. */
  readonly list = computed(() => `/${writePlanAt('plans', this.trouble() === null ? this.moment() : null)}`);
  /** The moment at which it is looked at, null when that is now. */
  readonly moment = computed(() => this.asked() ?? null, {
    equal: (one, other) => one?.when === other?.when && one?.basis === other?.basis,
  });
  /** Why the address has no moment of the past, null when it has one or is of now. */
  readonly trouble = computed<MomentTrouble | null>(() => {
    const moment = this.asked();
    if (moment === undefined) return 'unreadable';
    return moment === null || isOver(moment, new Date().toISOString()) ? null : 'yetToCome';
  });
  /** What its header says, undefined until known, null when there is no such plan, or was none then. */
  readonly plan = computed(() => {
    const plan = this.header.value()?.plan;
    return plan === undefined || plan === null || plan.code === this.code() ? plan : undefined;
  });
  /** How many plans there are. */
  readonly count = computed(() => this.plans.value()?.plans.totalCount ?? 0);

  /** What the page on screen shows at a moment, null when it has none. */
  readonly shows = this.about.asReadonly();

  /** Enters a plan, by its piece of the address. */
  enter(address: string): void {
    const { code, moment } = readPlanAt(address);
    this.code.set(code);
    this.asked.set(moment);
    this.about.set('plan');
  }

  /** Looks at all plans at the moment of the address, null for now, undefined when it cannot be read. */
  enterAll(moment: Moment | null | undefined): void {
    this.asked.set(moment);
    this.about.set('plans');
  }

  /** Leaves what has a moment: all other pages are of now. */
  leave(): void {
    this.about.set(null);
    this.asked.set(null);
  }
}
