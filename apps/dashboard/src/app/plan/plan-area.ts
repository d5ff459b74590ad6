import { Component, DestroyRef, computed, effect, inject, input } from '@angular/core';
import { RouterOutlet } from '@angular/router';

import { PageTitle } from '../frame/page-title.ts';
import { PlanChanges } from '../live/plan-changes.ts';
import { sayMoment } from '../moment/say-moment.ts';
import { readPlanAt } from '../moment/plan-at.ts';
import { Words } from '../words/words.ts';
import { CurrentPlan } from './current-plan.ts';
import { NoMoment } from './no-moment.ts';
import { NoPlan } from './no-plan.ts';

/** Everything about one plan. It is watched for changes while it is open; what it was does not change. */
@Component({
  selector: 'jl-plan-area',
  imports: [NoMoment, NoPlan, RouterOutlet],
  template: `
    @if (current.trouble(); as trouble) {
      <jl-no-moment [today]="['/plans', at().code, 'overview']" [trouble]="trouble" />
    } @else if (current.plan() === null) {
      <jl-no-plan [planCode]="at().code" [moment]="current.moment()" />
    } @else {
      <router-outlet />
    }
  `,
})
export class PlanArea {
  /** Its piece of the address, which may carry a moment. */
  readonly planCode = input.required<string>();

  private readonly words = inject(Words);
  protected readonly current = inject(CurrentPlan);
  protected readonly at = computed(() => readPlanAt(this.planCode()));

  constructor() {
    const changes = inject(PlanChanges);
    const title = inject(PageTitle);
    effect(() => {
      const { code, moment } = this.at();
      this.current.enter(this.planCode());
      changes.watch(moment === null ? code : null);
    });
    effect(() => {
      const moment = this.current.moment();
      title.about(this.current.plan()?.name ?? null, moment === null ? null : sayMoment(moment, this.words));
    });
    inject(DestroyRef).onDestroy(() => {
      changes.watch(null);
      title.about(null, null);
      this.current.leave();
    });
  }
}
