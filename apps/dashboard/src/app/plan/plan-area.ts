import { Component, DestroyRef, effect, inject, input } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { EmptyState } from '#ui/states';

import { PageTitle } from '../frame/page-title.ts';
import { PlanChanges } from '../live/plan-changes.ts';
import { Words } from '../words/words.ts';
import { CurrentPlan } from './current-plan.ts';

/** Everything about one plan: it is watched for changes while it is open. */
@Component({
  selector: 'jl-plan-area',
  imports: [EmptyState, RouterLink, RouterOutlet],
  template: `
    @if (current.plan() === null) {
      <h1>{{ t('shell.noPlan.title') }}</h1>
      <jl-empty-state [heading]="t('shell.noPlan.heading', { code: planCode() })" [body]="t('shell.noPlan.body')">
        <a routerLink="/">{{ t('shell.notFound.home') }}</a>
      </jl-empty-state>
    } @else {
      <router-outlet />
    }
  `,
})
export class PlanArea {
  readonly planCode = input.required<string>();

  protected readonly current = inject(CurrentPlan);
  protected readonly t = inject(Words).t;

  constructor() {
    const changes = inject(PlanChanges);
    const title = inject(PageTitle);
    effect(() => {
      this.current.enter(this.planCode());
      changes.watch(this.planCode());
    });
    effect(() => {
      title.about(this.current.plan()?.name ?? null);
    });
    inject(DestroyRef).onDestroy(() => {
      changes.watch(null);
      title.about(null);
    });
  }
}
