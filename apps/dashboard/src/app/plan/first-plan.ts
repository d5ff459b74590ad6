import { Component, effect, inject } from '@angular/core';
import { Router } from '@angular/router';

import { CurrentPlan } from './current-plan.ts';

/** The home page leads to the plan. */
@Component({ selector: 'jl-first-plan', template: '' })
export class FirstPlan {
  constructor() {
    const router = inject(Router);
    const current = inject(CurrentPlan);
    effect(() => {
      const address = current.address();
      if (address !== null) void router.navigate(['/plans', address, 'overview'], { replaceUrl: true });
    });
  }
}
