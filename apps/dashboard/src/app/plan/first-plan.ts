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
      const code = current.code();
      if (code !== null) void router.navigate(['/plans', code, 'overview'], { replaceUrl: true });
    });
  }
}
