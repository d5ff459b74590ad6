import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Apollo } from 'apollo-angular';
import type { CivilDate } from '#domain';
import type { ScheduleWords } from '#ui';
import { EmptyState, SaidFigure, Schedule, Skeleton } from '#ui';

import { Explain } from '../explain/explain.ts';
import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import { growingList } from '../graphql/growing-list.ts';
import type { MilestoneState, ScheduleQuery } from '../graphql/generated/graphql.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { wholeList } from '../graphql/whole-list.ts';
import { readPlanAt } from '../moment/plan-at.ts';
import { EVERY_ACTION, apiFilter, readActionQuery } from '../plan/action-query.ts';
import type { MilestoneQuery } from '../plan/milestone-query.ts';
import { MILESTONE_SORTS, apiMilestones, readMilestoneQuery, writeMilestoneQuery } from '../plan/milestone-query.ts';
import type { Narrowing } from '../plan/plan-filter.ts';
import { PlanFilter } from '../plan/plan-filter.ts';
import type { Taking } from '../take-away/take-away.ts';
import { TakeAway } from '../take-away/take-away.ts';
import { takenOf } from '../take-away/taken.ts';
import { formatDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { scheduleColumns } from './schedule-columns.ts';
import { scheduleRows } from './schedule-rows.ts';
import { scheduleChoicesQuery, scheduleQuery } from './schedule.query.ts';

/** The states that the page offers, each with where its count stands. */
const STATES = [
  { state: null, count: 'total' },
  { state: 'LATE', count: 'late' },
  { state: 'UPCOMING', count: 'upcoming' },
  { state: 'REACHED', count: 'reached' },
  { state: 'UNDATED', count: 'undated' },
] as const satisfies readonly { state: MilestoneState | null; count: string }[];

/** Every milestone of the plan on one line of time: what was promised, what is expected, what came of it. */
@Component({
  selector: 'jl-schedule-page',
  imports: [EmptyState, Explain, MatButton, PlanFilter, RouterLink, SaidFigure, Schedule, Skeleton, TakeAway],
  templateUrl: './schedule.page.html',
  styleUrl: './schedule.page.scss',
})
export class SchedulePage {
  readonly planCode = input.required<string>();
  readonly axe = input<string>();
  readonly ministere = input<string>();
  readonly etat = input<string>();
  readonly tri = input<string>();

  private readonly apollo = inject(Apollo);
  private readonly router = inject(Router);
  protected readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly sorts = MILESTONE_SORTS;

  protected readonly query = computed(() =>
    readMilestoneQuery({ axe: this.axe(), ministere: this.ministere(), etat: this.etat(), tri: this.tri() }),
  );
  /** The actions that the page is narrowed to, as the API takes it. */
  private readonly actions = computed(() => apiFilter({ ...EVERY_ACTION, ...this.query().actions }));
  protected readonly choices = liveQuery(scheduleChoicesQuery, () => ({
    planCode: this.planCode(),
    filter: this.actions(),
  }));
  protected readonly pages = growingList(scheduleQuery, ({ plan }) => plan?.milestones);

  private readonly figures = computed(() => this.choices.value()?.plan?.overview ?? null);
  /** What the numbers of the page are of. */
  protected readonly within = computed(() => ({ planCode: this.planCode(), filter: this.actions() }));
  protected readonly axes = computed(() =>
    (this.choices.value()?.plan?.axes.nodes ?? []).map(({ number, title }) => ({
      value: String(number),
      label: `${String(number)}. ${title}`,
    })),
  );
  protected readonly ministries = computed(() =>
    (this.choices.value()?.ministries.nodes ?? []).map(({ code, name }) => ({ value: code, label: name })),
  );
  protected readonly states = computed(() => {
    const figures = this.figures();
    if (figures === null) return [];
    const at = shownIn('plan.overview', figures);
    return STATES.map(({ state, count }) => {
      const shown = at((of) => of.milestones[count]);
      return {
        label: this.t(`schedule.state.${state ?? 'EVERY'}`),
        count: said(this.words, ({ number }) => number(shown)),
        field: shown.field,
        isChosen: this.query().state === state,
        parameters: writeMilestoneQuery({ ...this.query(), state }),
      };
    });
  });
  protected readonly chosen = computed(() => this.states().find(({ isChosen }) => isChosen) ?? null);
  /** « En retard, 2. Renforcer le repérage, Ministère de la Justice » */
  protected readonly summary = computed(() => {
    const labelOf = (choices: readonly { value: string; label: string }[], value: string | undefined) =>
      choices.find((one) => one.value === value)?.label;
    const parts = [
      this.chosen()?.label,
      labelOf(this.axes(), this.axe()),
      labelOf(this.ministries(), this.ministere()),
    ];
    return parts.filter((part) => part !== undefined).join(', ');
  });
  protected readonly shown = computed(() => {
    const today = (this.figures()?.today ?? null) as CivilDate | null;
    if (today === null) return null;
    const isNow = readPlanAt(this.planCode()).moment === null;
    return { on: today, label: isNow ? this.t('schedule.today') : formatDay(today, this.words.language()) };
  });
  protected readonly rows = computed(() => {
    const shown = this.shown();
    if (shown === null) return [];
    return scheduleRows(this.pages.nodes(), { words: this.words, planCode: this.planCode(), shown: shown.on });
  });
  protected readonly columns = computed<ScheduleWords>(() => {
    const column = (name: string) => this.t(`schedule.column.${name}`);
    return {
      milestone: column('milestone'),
      promised: column('promised'),
      expected: column('expected'),
      reached: column('reached'),
      expectedOrReached: column('expectedOrReached'),
      none: this.t('schedule.none'),
      late: this.t('schedule.mark.late'),
      marks: {
        promise: this.t('schedule.mark.promise'),
        forecast: this.t('schedule.mark.forecast'),
        reached: this.t('schedule.mark.reached'),
      },
    };
  });

  /** Every milestone of the list, whatever the page. */
  protected readonly taking: Taking = async (onProgress, isWanted) => {
    const list = ({ plan }: ScheduleQuery) => plan?.milestones;
    const milestones = await wholeList(this.apollo, scheduleQuery, this.wanted(), list, onProgress, isWanted);
    return milestones && takenOf(this.t('schedule.title'), scheduleColumns(this.words), milestones);
  };

  constructor() {
    effect(() => {
      this.pages.start(this.wanted());
    });
  }

  protected narrow({ axe, ministere }: Narrowing): void {
    const { axes, ministries } = readActionQuery({ axe, ministere });
    this.want({ ...this.query(), actions: { axes, ministries } });
  }

  protected sort(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.want({ ...this.query(), sort: this.sorts.find((one) => one === value) ?? 'DUE' });
  }

  protected wantEvery(): void {
    this.want({ ...this.query(), actions: { axes: [], ministries: [] }, state: null });
  }

  protected open(href: string): void {
    void this.router.navigateByUrl(href);
  }

  private wanted() {
    return { planCode: this.planCode(), ...apiMilestones(this.query()) };
  }

  private want(query: MilestoneQuery): void {
    const queryParams = writeMilestoneQuery(query);
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
