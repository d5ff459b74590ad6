import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { ANSWER_STATES } from '#domain';
import { EmptyState, Icon, SaidFigure, Skeleton } from '#ui';

import { said } from '../explain/said.ts';
import type { AnswerState } from '../graphql/generated/graphql.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { formatDay, formatInstantDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { AskedTable } from './asked-table.ts';
import { CampaignAnswers } from './campaign-answers.ts';
import { CampaignForm } from './campaign-form.ts';
import { CampaignList } from './campaign-list.ts';
import { CampaignStore } from './campaign.store.ts';
import { campaignsQuery } from './campaigns-query.ts';
import { MinistryTable } from './ministry-table.ts';

/** What states are called in an address. */
const SLUGS: Readonly<Record<AnswerState, string>> = {
  MISSING: 'sans-reponse',
  RETURNED: 'renvoyees',
  WAITING: 'a-valider',
  VALIDATED: 'validees',
};

/** The campaigns of a plan: who has answered the one that is open, who holds what, and the steps that the coordinator takes. */
@Component({
  selector: 'jl-campaigns-page',
  imports: [
    AskedTable,
    CampaignAnswers,
    CampaignForm,
    CampaignList,
    EmptyState,
    Icon,
    MatButton,
    MinistryTable,
    RouterLink,
    SaidFigure,
    Skeleton,
  ],
  providers: [CampaignStore],
  templateUrl: './campaigns.page.html',
  styleUrl: './campaigns.page.scss',
})
export class CampaignsPage {
  readonly planCode = input.required<string>();
  /** From the address: only the answers that stand so, only those of this ministry. */
  readonly etat = input<string>();
  readonly ministere = input<string>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly store = inject(CampaignStore);
  protected readonly state = computed(() => ANSWER_STATES.find((state) => SLUGS[state] === this.etat()) ?? null);
  protected readonly answer = liveQuery(campaignsQuery, () => ({
    planCode: this.planCode(),
    language: this.words.apiLanguage(),
    states: this.state() === null ? null : [this.state()!],
    ministries: this.ministere() === undefined ? null : [this.ministere()!],
  }));
  protected readonly plan = computed(() => this.answer.value()?.plan);
  /** The one that is open or, between two, the last one. */
  protected readonly shown = computed(() => this.plan()?.openCampaign ?? this.plan()?.last.nodes[0] ?? null);
  /** Where it stands in the answer of the API. */
  protected readonly field = computed(() =>
    this.plan()?.openCampaign ? 'plan.openCampaign' : 'plan.campaigns.nodes.0',
  );
  /** The form on screen: to open one, or to open a closed one again. */
  protected readonly writing = signal<'open' | { readonly id: string; readonly name: string } | null>(null);
  protected readonly again = computed(() => {
    const writing = this.writing();
    return writing === 'open' ? null : writing;
  });
  /** Whether the coordinator was asked if they are sure. */
  protected readonly isClosing = signal(false);
  protected readonly dates = computed(() => {
    const campaign = this.shown();
    if (campaign === null) return '';
    const language = this.words.language();
    return this.t(campaign.isOpen ? 'campaigns.datesOpen' : 'campaigns.datesClosed', {
      opened: formatInstantDay(campaign.openedAt, language),
      closed: campaign.closedAt == null ? '' : formatInstantDay(campaign.closedAt, language),
      report: formatDay(campaign.reportBy, language),
      decide: formatDay(campaign.decideBy, language),
    });
  });
  protected readonly chips = computed(() => [
    { key: 'all', etat: null as string | null, isHere: this.state() === null },
    ...ANSWER_STATES.map((state) => ({ key: state, etat: SLUGS[state], isHere: this.state() === state })),
  ]);
  protected readonly found = computed(() =>
    said(this.words, ({ count }) =>
      count('campaigns.asked.found', {
        field: `${this.field()}.asked.totalCount`,
        value: this.shown()?.asked.totalCount ?? 0,
      }),
    ),
  );

  protected async close(campaignId: string): Promise<void> {
    const plan = this.plan();
    if (!plan) return;
    this.isClosing.set(false);
    await this.store.take({ does: 'close', input: { planId: plan.id, expectedVersion: plan.version, campaignId } });
  }
}
