import { ChangeDetectionStrategy, Component, computed, effect, inject, input, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Chain, ChainSection, EmptyState, Icon, LateMark, Skeleton } from '#ui';

import { BlockerSection } from '../blockers/blocker-section.ts';
import { NeedsSection } from '../needs/needs-section.ts';
import { WatchButton } from '../needs/watch-button.ts';
import { PageTitle } from '../frame/page-title.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { Session } from '../session/session.ts';
import { formatDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { AbsentAction } from './absent-action.ts';
import { ActionContent } from './action-content.ts';
import { actionQuery } from './action-query.ts';
import { ActionTabs } from './action-tabs.ts';
import { chainOf, chainSentence, linkStates } from './chain-links.ts';
import { DecisionStore } from './decision.store.ts';
import { OpenQuestions } from './discussion/open-questions.ts';
import { EvidenceList } from './evidence-list.ts';
import { FourReadings } from './four-readings.ts';
import { MilestoneList } from './milestone-list.ts';
import { OpenUpdate } from './open-update.ts';
import { Outcome } from './outcome-message.ts';
import { RecommendationList } from './recommendation-list.ts';
import { ResponseList } from './response-list.ts';
import { UpdateList } from './update-list.ts';
import { VerdictSection } from './verdict-section.ts';

/** An action with its whole chain, from the sentence of the report to the auditor's reading. */
@Component({
  selector: 'jl-action-page',
  imports: [
    AbsentAction,
    ActionContent,
    ActionTabs,
    BlockerSection,
    Chain,
    ChainSection,
    EmptyState,
    EvidenceList,
    FourReadings,
    Icon,
    LateMark,
    MatButton,
    MilestoneList,
    NeedsSection,
    OpenQuestions,
    OpenUpdate,
    Outcome,
    RecommendationList,
    ResponseList,
    RouterLink,
    Skeleton,
    UpdateList,
    VerdictSection,
    WatchButton,
  ],
  providers: [DecisionStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './action.page.html',
  styleUrl: './action.page.css',
})
export class ActionPage {
  readonly planCode = input.required<string>();
  /** Its number, as the address gives it. */
  readonly number = input.required<string>();

  private readonly words = inject(Words);
  private readonly session = inject(Session);
  private readonly verdicts = viewChild(VerdictSection);
  protected readonly t = this.words.t;
  protected readonly count = this.words.count;
  protected readonly language = this.words.language;

  /** The number asked for, null when the address holds none that could exist. */
  protected readonly asked = computed(() => (/^[1-9]\d{0,8}$/.test(this.number()) ? Number(this.number()) : null));
  protected readonly answer = liveQuery(actionQuery, () => {
    const number = this.asked();
    return number === null ? null : { planCode: this.planCode(), number, language: this.words.apiLanguage() };
  });
  protected readonly plan = computed(() => this.answer.value()?.plan ?? null);
  protected readonly action = computed(() => {
    const action = this.plan()?.action ?? null;
    return action?.number === this.asked() ? action : null;
  });
  protected readonly isAbsent = computed(
    () =>
      this.asked() === null || (!this.answer.loading() && this.answer.value() !== undefined && this.action() === null),
  );
  protected readonly chain = computed(() => {
    const action = this.action();
    return action ? chainOf(action, this.words) : [];
  });
  protected readonly sentence = computed(() => chainSentence(this.chain(), this.words));
  protected readonly states = computed(() => {
    const action = this.action();
    return action ? linkStates(action) : null;
  });
  protected readonly lateSince = computed(() => {
    const day = this.action()?.lateSince;
    return day ? formatDay(day, this.language()) : null;
  });
  /** Whether this person would look for the buttons of a ministry here, and finds none. */
  protected readonly wonders = computed(() => {
    const action = this.action();
    if (
      !action ||
      action.viewerCanSubmit.allowed ||
      action.viewerCanValidate.allowed ||
      action.viewerCanWithdraw.allowed
    ) {
      return false;
    }
    return this.session.viewer()?.grants.nodes.some(({ ministry }) => ministry !== null) ?? false;
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const action = this.action();
      if (action) title.name(this.t('action.pageTitle', { number: action.number, title: action.title }));
    });
  }

  protected judge(): void {
    this.verdicts()?.write();
  }
}
