import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState, Skeleton } from '#ui/states';

import { graphql } from '../graphql/generated/index.ts';
import { liveQuery } from '../graphql/live-query.ts';
import type { Moment } from '../moment/plan-at.ts';
import { isOver, writePlanAt } from '../moment/plan-at.ts';
import { sayMoment } from '../moment/say-moment.ts';
import { Words } from '../words/words.ts';

/** Of now: when there is a plan of this code, since when. */
const beginningQuery = graphql(`
  query PlanBeginning($code: String!, $basis: AsOfBasis!) {
    plan(code: $code) {
      id
      name
      since(basis: $basis) {
        at
        on
        basis
      }
    }
  }
`);

/** There is no plan of this code, or there was none yet: says since when there is one, and offers that date. */
@Component({
  selector: 'jl-no-plan',
  imports: [EmptyState, RouterLink, Skeleton],
  template: `
    @if (before(); as first) {
      <h1>{{ t('shell.beforePlan.title') }}</h1>
      <jl-empty-state
        icon="past"
        [heading]="t('shell.beforePlan.heading', { moment: first.asked })"
        [body]="first.since ? t('shell.beforePlan.' + moment()!.basis, { date: first.since.date }) : undefined"
      >
        @if (first.since; as since) {
          <p>
            <a [routerLink]="['/plans', since.address, 'overview']">{{
              t('shell.beforePlan.first', { date: since.date })
            }}</a>
          </p>
        }
        <p>
          <a [routerLink]="['/plans', planCode(), 'overview']">{{ t('shell.noMoment.today') }}</a>
        </p>
      </jl-empty-state>
    } @else if (isUnknown()) {
      <h1>{{ t('shell.noPlan.title') }}</h1>
      <jl-empty-state [heading]="t('shell.noPlan.heading', { code: planCode() })" [body]="t('shell.noPlan.body')">
        <a routerLink="/">{{ t('shell.notFound.home') }}</a>
      </jl-empty-state>
    } @else {
      <jl-skeleton [label]="t('shell.loading')" [lines]="1" height="8rem" />
    }
  `,
})
export class NoPlan {
  readonly planCode = input.required<string>();
  /** The moment asked for, null when that is now. */
  readonly moment = input.required<Moment | null>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  private readonly answer = liveQuery(beginningQuery, () => {
    const moment = this.moment();
    return moment === null ? null : { code: this.planCode(), basis: moment.basis };
  });
  protected readonly isUnknown = computed(() => this.moment() === null || this.answer.value()?.plan === null);
  /** The moment asked for and, where it is known, the first one at which the plan is there. */
  protected readonly before = computed(() => {
    const asked = this.moment();
    const plan = this.answer.value()?.plan;
    return asked && plan ? { asked: sayMoment(asked, this.words), since: this.first(asked, plan.since) } : null;
  });

  private first({ basis }: Moment, since: { readonly on: string; readonly at: string } | null | undefined) {
    if (since == null) return null;
    const day = { when: since.on, basis };
    // Today has not ended: what began today is named by the very moment.
    const moment = isOver(day, new Date().toISOString()) ? day : { when: since.at, basis };
    return { date: sayMoment(moment, this.words), address: writePlanAt(this.planCode(), moment) };
  }
}
