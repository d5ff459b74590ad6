import { Component, DestroyRef, computed, effect, inject, input } from '@angular/core';
import { RouterOutlet, type UrlMatcher } from '@angular/router';

import { PageTitle } from '../frame/page-title.ts';
import { readPlanAt } from '../moment/plan-at.ts';
import { sayMoment } from '../moment/say-moment.ts';
import { Words } from '../words/words.ts';
import { CurrentPlan } from './current-plan.ts';
import { NoMoment } from './no-moment.ts';

/** `plans`, or `plans@2022-03-31` for those that there were: the list carries the moment as a plan's piece does. */
export const plansAt: UrlMatcher = ([piece, ...rest]) =>
  piece !== undefined && rest.length === 0 && readPlanAt(piece.path).code === 'plans'
    ? { consumed: [piece], posParams: { plansAt: piece } }
    : null;

/** The list of all plans, at the moment of its address. */
@Component({
  selector: 'jl-plans-area',
  imports: [NoMoment, RouterOutlet],
  template: `
    @if (current.trouble(); as trouble) {
      <jl-no-moment [today]="['/plans']" [trouble]="trouble" />
    } @else {
      <router-outlet />
    }
  `,
})
export class PlansArea {
  /** Its piece of the address, which may carry a moment. */
  readonly plansAt = input.required<string>();

  private readonly words = inject(Words);
  protected readonly current = inject(CurrentPlan);
  private readonly moment = computed(() => readPlanAt(this.plansAt()).moment);

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      this.current.enterAll(this.moment());
    });
    effect(() => {
      const moment = this.current.moment();
      title.about(null, moment === null ? null : sayMoment(moment, this.words));
    });
    inject(DestroyRef).onDestroy(() => {
      title.about(null, null);
      this.current.leave();
    });
  }
}
