import { Injectable, computed, signal } from '@angular/core';

import { graphql } from '../graphql/generated/index.ts';
import { liveQuery } from '../graphql/live-query.ts';

const planHeaderQuery = graphql(`
  query PlanHeader($planCode: String!) {
    plan(code: $planCode) {
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

/** The plan that the person is in: the one of the address or, on pages of no plan, the last one, or the first. */
@Injectable()
export class CurrentPlan {
  private readonly entered = signal<string | null>(null);
  private readonly plans = liveQuery(plansQuery, () => ({}), 'cache-first');
  private readonly header = liveQuery(planHeaderQuery, () => {
    const planCode = this.entered();
    return planCode === null ? null : { planCode };
  });

  /** Its code, null until one is known. */
  readonly code = computed(() => this.entered() ?? this.plans.value()?.plans.nodes[0]?.code ?? null);
  /** What its header says, undefined until known, null when there is no such plan. */
  readonly plan = computed(() => {
    const plan = this.header.value()?.plan;
    return plan === undefined || plan === null || plan.code === this.entered() ? plan : undefined;
  });
  /** How many plans there are. */
  readonly count = computed(() => this.plans.value()?.plans.totalCount ?? 0);

  /** Enters a plan. */
  enter(planCode: string): void {
    this.entered.set(planCode);
  }
}
