import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Said } from '#ui';
import { EmptyState, ProgressBar, SaidFigure, Skeleton } from '#ui';

import { sayDate } from '../change/say-date.ts';
import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import type { PlansPageQuery } from '../graphql/generated/graphql.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { asOf, readPlanAt, writePlanAt } from '../moment/plan-at.ts';
import { Words } from '../words/words.ts';
import { plansQuery } from './plans-query.ts';

type PlanView = PlansPageQuery['plans']['nodes'][number];

const PAGE = 25;

/** All plans, the first presented first; those that there were, at a moment. The page shown is in the address. */
@Component({
  selector: 'jl-plans-page',
  imports: [EmptyState, MatButton, ProgressBar, RouterLink, SaidFigure, Skeleton],
  templateUrl: './plans.page.html',
  styleUrl: './plans.page.scss',
})
export class PlansPage {
  /** The piece of the address, which may carry a moment. */
  readonly plansAt = input.required<string>();
  /** From the address: the plans after this place. */
  readonly after = input<string>();
  /** From the address: the plans before this place. */
  readonly before = input<string>();

  protected readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly language = this.words.language;
  protected readonly moment = computed(() => readPlanAt(this.plansAt()).moment ?? null);
  protected readonly answer = liveQuery(plansQuery, () => {
    const [moment, before] = [this.moment(), this.before()];
    const page = before === undefined ? { first: PAGE, after: this.after() ?? null } : { last: PAGE, before };
    return moment === null ? page : { ...page, asOf: asOf(moment) };
  });

  protected readonly list = computed(() => this.answer.value()?.plans);
  protected readonly rows = computed(() =>
    (this.list()?.nodes ?? []).map((plan) => ({
      ...plan,
      page: ['/plans', writePlanAt(plan.code, this.moment()), 'overview'],
      presented: plan.presentedOn ? sayDate(plan.presentedOn, this.language()) : null,
      period: this.period(plan.periodStart ?? null, plan.periodEnd ?? null),
      actions: this.counted('actions', plan, (of) => of.total),
      late: plan.overview.statuses.late > 0 ? this.counted('late', plan, (of) => of.late) : null,
    })),
  );

  protected readonly total = computed(() => {
    const at = shownIn('plans', this.list() ?? { totalCount: 0 });
    return said(this.words, ({ count }) =>
      count(
        'plans.total',
        at((of) => of.totalCount),
      ),
    );
  });

  private counted(
    key: string,
    { id, overview }: PlanView,
    pick: (of: PlanView['overview']['statuses']) => number,
  ): Said {
    const at = shownIn(`node.${id}.overview.statuses`, overview.statuses);
    return said(this.words, ({ count }) => count(`plans.${key}`, at(pick)));
  }

  private period(start: string | null, end: string | null): string | null {
    if (start === null && end === null) return null;
    const say = (date: string | null) => (date === null ? this.t('shell.unknown') : sayDate(date, this.language()));
    return `${say(start)} – ${say(end)}`;
  }
}
