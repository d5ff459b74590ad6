import { Component, effect, inject } from '@angular/core';
import { Router } from '@angular/router';

import { graphql } from '../graphql/generated/index.ts';
import { liveQuery } from '../graphql/live-query.ts';

const firstPlanQuery = graphql(`
  query FirstPlan {
    plans(first: 1) {
      nodes {
        id
        code
      }
    }
  }
`);

/** The home page leads to the first plan. */
@Component({ selector: 'jl-first-plan', template: '' })
export class FirstPlan {
  private readonly router = inject(Router);
  private readonly plans = liveQuery(firstPlanQuery, () => ({}));

  constructor() {
    effect(() => {
      const code = this.plans.value()?.plans.nodes[0]?.code;
      if (code !== undefined) void this.router.navigate(['/plans', code, 'overview'], { replaceUrl: true });
    });
  }
}
