import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { ASKED_ROLES } from '#domain/permission/asked';
import { EmptyState, Skeleton } from '#ui/states';
import { FigureCard, RankedBars, SaidFigure, StackedBarsFigure, StepLinesFigure } from '#ui/charts';

import { AskedWork } from '../blockers/asked-work.ts';
import { DecisionsWanted } from '../blockers/decisions-wanted.ts';
import { Explain } from '../explain/explain.ts';
import type { Within } from '../explain/within.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { readPlanAt } from '../moment/plan-at.ts';
import { apiFilter, readActionQuery, writeActionQuery } from '../plan/action-query.ts';
import type { Narrowing } from '../plan/plan-filter.ts';
import { PlanFilter } from '../plan/plan-filter.ts';
import { Session } from '../session/session.ts';
import { Words } from '../words/words.ts';
import { curveAxis, curveFigure, curveNote } from './curve-figure.ts';
import { findingsOf } from './findings.ts';
import { Headlines } from './headlines.ts';
import { overviewQuery } from './overview.query.ts';
import { PlanLead } from './plan-lead.ts';
import { allLate, contradictionRows, lateRows } from './rankings.ts';
import type { Drafting } from './status-figures.ts';
import { axisFigure, ministryFigure, statusNote } from './status-figures.ts';

/** Where the plan stands, and where to look next. */
@Component({
  selector: 'jl-overview-page',
  imports: [
    AskedWork,
    DecisionsWanted,
    EmptyState,
    Explain,
    FigureCard,
    Headlines,
    MatButton,
    PlanFilter,
    PlanLead,
    RankedBars,
    SaidFigure,
    Skeleton,
    StackedBarsFigure,
    StepLinesFigure,
  ],
  templateUrl: './overview.page.html',
  styleUrl: './overview.page.scss',
})
export class OverviewPage {
  readonly planCode = input.required<string>();
  readonly axe = input<string>();
  readonly ministere = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly words = inject(Words);
  protected readonly t = this.words.t;

  private readonly query = computed(() => readActionQuery({ axe: this.axe(), ministere: this.ministere() }));
  protected readonly filter = computed(() => ({ axes: this.query().axes, ministries: this.query().ministries }));
  protected readonly answer = liveQuery(overviewQuery, () => ({
    planCode: this.planCode(),
    filter: apiFilter(this.query()),
    language: this.words.apiLanguage(),
  }));

  /** Whoever works for a ministry finds what is asked of them in their work; others have no such page. It is of now. */
  protected readonly isAskedByRole = computed(() => {
    const grants = this.session.viewer()?.grants.nodes ?? [];
    return (
      readPlanAt(this.planCode()).moment === null && grants.some(({ role }) => ASKED_ROLES.some((one) => one === role))
    );
  });
  /** The actions whose blockers are shown. */
  protected readonly wanted = computed(() => apiFilter(this.query()));
  /** What the numbers of the page are of. */
  protected readonly within = computed<Within>(() => ({ planCode: this.planCode(), filter: apiFilter(this.query()) }));
  protected readonly plan = computed(() => this.answer.value()?.plan ?? null);
  protected readonly figures = computed(() => this.plan()?.overview ?? null);
  protected readonly axes = computed(() =>
    (this.plan()?.axes.nodes ?? []).map(({ number, title }) => ({
      value: String(number),
      label: `${String(number)}. ${title}`,
    })),
  );
  protected readonly ministries = computed(() =>
    (this.answer.value()?.ministries.nodes ?? []).map(({ code, name }) => ({ value: code, label: name })),
  );

  private readonly drafting = computed<Drafting>(() => ({
    t: this.t,
    language: this.words.language(),
    planCode: this.planCode(),
    filter: this.filter(),
    isNow: readPlanAt(this.planCode()).moment === null,
  }));

  /** Everything drawn below the headline figures, null until the figures come. */
  protected readonly drawn = computed(
    () => this.draw(),
    // The same figures read again must not be drawn again.
    { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  );

  protected narrow({ axe, ministere }: Narrowing): void {
    const queryParams = writeActionQuery(readActionQuery({ axe, ministere }));
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  protected open(href: string): void {
    void this.router.navigateByUrl(href);
  }

  private draw() {
    const figures = this.figures();
    if (figures === null) return null;
    const drafting = this.drafting();
    return {
      findings: findingsOf(figures, this.words),
      note: statusNote(figures, this.words),
      milestoneNote: curveNote(figures, this.words),
      axis: axisFigure(figures, drafting),
      ministry: ministryFigure(figures, drafting),
      curve: curveFigure(figures, drafting),
      curveAxis: curveAxis(figures, drafting),
      late: lateRows(figures, drafting, this.words),
      contradictions: contradictionRows(figures, drafting, this.words),
      // Not all are drawn: the list says of how many these are the first.
      allLate:
        figures.lateMilestones.totalCount > figures.lateMilestones.nodes.length ? allLate(figures, this.words) : null,
    };
  }
}
