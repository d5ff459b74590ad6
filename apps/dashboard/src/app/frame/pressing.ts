import { Injectable, computed, inject } from '@angular/core';

import type { Shown } from '../explain/shown.ts';
import { graphql } from '../graphql/generated/index.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { readPlanAt } from '../moment/plan-at.ts';
import { CurrentPlan } from '../plan/current-plan.ts';
import { Session } from '../session/session.ts';

const pressingQuery = graphql(`
  query Pressing($planCode: String!) {
    viewer {
      id
      work(planCode: $planCode) {
        pressing(first: 1) {
          totalCount
        }
        toValidate(first: 1) {
          totalCount
        }
      }
    }
  }
`);

/** How much awaits this person in the plan, read again whenever the plan changes. Always of now, as their work is. */
@Injectable()
export class Pressing {
  private readonly plan = inject(CurrentPlan);
  private readonly session = inject(Session);
  private readonly answer = liveQuery(pressingQuery, () => {
    const address = this.plan.address();
    const worksForMinistry = this.session.viewer()?.grants.nodes.some(({ ministry }) => ministry !== null) ?? false;
    return address === null || !worksForMinistry ? null : { planCode: readPlanAt(address).code };
  });

  readonly mine = computed(() => this.counted('pressing'));
  readonly toValidate = computed(() => this.counted('toValidate'));

  /** Null where there is nothing to say: until it is known, and at zero. */
  private counted(list: 'pressing' | 'toValidate'): Shown | null {
    const value = this.answer.value()?.viewer?.work[list].totalCount ?? 0;
    return value === 0 ? null : { field: `viewer.work.${list}.totalCount`, value };
  }
}
