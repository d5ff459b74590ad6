import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { Apollo } from 'apollo-angular';
import { plainly, SaidFigure } from '#ui/charts';
import { EmptyState, Skeleton } from '#ui/states';
import { Icon } from '#ui/icon';

import { said } from '../explain/said.ts';
import { wide } from '../frame/wide.ts';
import { growingList } from '../graphql/growing-list.ts';
import { liveQuery } from '../graphql/live-query.ts';
import type { TrackingTableQuery } from '../graphql/generated/graphql.ts';
import { wholeList } from '../graphql/whole-list.ts';
import type { ActionQuery } from '../plan/action-query.ts';
import { EVERY_ACTION, apiFilter, readActionQuery, writeActionQuery } from '../plan/action-query.ts';
import type { Taking } from '../take-away/take-away.ts';
import { TakeAway } from '../take-away/take-away.ts';
import { takenOf } from '../take-away/taken.ts';
import { Words } from '../words/words.ts';
import { ActionCards } from './action-cards.ts';
import { ActionFilters } from './action-filters.ts';
import { actionListQuery, filterChoicesQuery } from './action-list.query.ts';
import { ActionTable } from './action-table.ts';
import { chipsOf } from './chips.ts';
import { HistoryFilters } from './history-filters.ts';
import { trackingColumns } from './tracking-columns.ts';
import { trackingTableQuery } from './tracking-table.query.ts';

/** The actions behind a figure, or all of them. */
@Component({
  selector: 'jl-actions-page',
  imports: [
    ActionCards,
    ActionFilters,
    ActionTable,
    EmptyState,
    HistoryFilters,
    Icon,
    MatButton,
    SaidFigure,
    Skeleton,
    TakeAway,
  ],
  templateUrl: './actions.page.html',
  styleUrl: './actions.page.scss',
})
export class ActionsPage {
  readonly planCode = input.required<string>();
  readonly statut = input<string>();
  readonly meteo = input<string>();
  readonly axe = input<string>();
  readonly ministere = input<string>();
  readonly retard = input<string>();
  readonly blocage = input<string>();
  readonly joursderetard = input<string>();
  readonly etait = input<string>();
  readonly avait = input<string>();
  readonly du = input<string>();
  readonly au = input<string>();
  readonly contradiction = input<string>();
  readonly preconisation = input<string>();
  readonly texte = input<string>();
  readonly tri = input<string>();

  private readonly apollo = inject(Apollo);
  private readonly router = inject(Router);
  protected readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly pages = growingList(actionListQuery, ({ plan }) => plan?.actions);
  protected readonly isWide = wide();

  protected readonly query = computed(() =>
    readActionQuery({
      statut: this.statut(),
      meteo: this.meteo(),
      axe: this.axe(),
      ministere: this.ministere(),
      retard: this.retard(),
      blocage: this.blocage(),
      joursderetard: this.joursderetard(),
      etait: this.etait(),
      avait: this.avait(),
      du: this.du(),
      au: this.au(),
      contradiction: this.contradiction(),
      preconisation: this.preconisation(),
      texte: this.texte(),
      tri: this.tri(),
    }),
  );
  protected readonly choices = liveQuery(filterChoicesQuery, () => ({
    planCode: this.planCode(),
    language: this.words.apiLanguage(),
  }));
  protected readonly chips = computed(() =>
    chipsOf(this.query(), this.choices.value(), {
      t: this.t,
      count: this.words.count,
      language: this.words.language(),
    }),
  );
  /** « 4 actions sur 13 : en retard, axe 2 » */
  protected readonly summary = computed(() => {
    const total = this.pages.total();
    if (total === null) return plainly('');
    const shown = (value: number) => ({ field: 'plan.actions.totalCount', value });
    const conditions = this.chips().map((chip) => chip.words);
    const every = this.choices.value()?.plan?.actions.totalCount ?? total;
    return said(this.words, (say) => {
      const count = say.count('actions.count', shown(total));
      if (conditions.length === 0) return count;
      return this.t('actions.summary', { count, every: say.number(shown(every)), conditions: conditions.join(', ') });
    });
  });

  /** Every action of the list, as the tracking table that a ministry keeps. */
  protected readonly taking: Taking = async (onProgress, isWanted) => {
    const list = ({ plan }: TrackingTableQuery) => plan?.actions;
    const actions = await wholeList(this.apollo, trackingTableQuery, this.wanted(), list, onProgress, isWanted);
    return actions && takenOf(this.t('actions.title'), trackingColumns(this.words), actions);
  };

  constructor() {
    effect(() => {
      this.pages.start(this.wanted());
    });
  }

  private wanted() {
    const query = this.query();
    return { planCode: this.planCode(), filter: apiFilter(query), orderBy: query.order };
  }

  protected want(query: ActionQuery): void {
    void this.router.navigate([], { queryParams: writeActionQuery(query), queryParamsHandling: 'merge' });
  }

  protected wantEvery(): void {
    this.want({ ...EVERY_ACTION, order: this.query().order });
  }
}
