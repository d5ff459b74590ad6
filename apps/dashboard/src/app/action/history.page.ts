import { ChangeDetectionStrategy, Component, computed, effect, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { isCivilDate, parisDay } from '#domain';
import { EmptyState, LifeLine, SaidFigure, Skeleton, plainly } from '#ui';

import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import { PageTitle } from '../frame/page-title.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { isOver, readPlanAt, writePlanAt } from '../moment/plan-at.ts';
import { sayMoment } from '../moment/say-moment.ts';
import { actionHref } from '../plan/action-query.ts';
import { Words } from '../words/words.ts';
import { AbsentAction } from './absent-action.ts';
import { ActionTabs } from './action-tabs.ts';
import { HistoryEntry } from './history-entry.ts';
import type { HistoryKind } from './history-kinds.ts';
import { HISTORY_KINDS, kindsOf, readKinds, writeKinds } from './history-kinds.ts';
import { lifeQuery } from './history-query.ts';
import { lifeLanes } from './life-lanes.ts';
import { wholeHistory } from './whole-history.ts';

/** How many entries are shown before one asks for more. */
const SHOWN = 20;

/** What became of an action: its life on one line, then every change of it. The kinds asked for are in the address. */
@Component({
  selector: 'jl-history-page',
  imports: [AbsentAction, ActionTabs, EmptyState, HistoryEntry, LifeLine, MatButton, RouterLink, SaidFigure, Skeleton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './history.page.html',
  styleUrl: './history.page.css',
})
export class HistoryPage {
  readonly planCode = input.required<string>();
  /** Its number, as the address gives it. */
  readonly number = input.required<string>();
  /** The kinds of changes wanted, from the address. */
  readonly nature = input<string>();

  private readonly router = inject(Router);
  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly count = this.words.count;
  protected readonly language = this.words.language;

  private readonly asked = computed(() => {
    const number = /^[1-9]\d{0,8}$/.test(this.number()) ? Number(this.number()) : null;
    return number === null ? null : { planCode: this.planCode(), number };
  });
  protected readonly answer = liveQuery(lifeQuery, () => this.asked());
  protected readonly history = wholeHistory(() => this.asked());
  protected readonly action = computed(() => {
    const action = this.answer.value()?.plan?.action ?? null;
    return action?.number === this.asked()?.number ? action : null;
  });
  protected readonly isAbsent = computed(
    () => this.asked() === null || (!this.answer.loading() && this.answer.value()?.plan?.action === null),
  );
  protected readonly titles = computed(
    () => new Map(this.action()?.milestones.nodes.map(({ id, title }) => [id, title] as const) ?? []),
  );

  private readonly moment = computed(() => readPlanAt(this.planCode()).moment ?? null);
  /** The day shown: today, or that of the moment asked for. */
  protected readonly shown = computed(() => {
    const moment = this.moment();
    if (moment === null) return { on: parisDay(new Date().toISOString()), label: this.t('action.life.today') };
    const on = isCivilDate(moment.when) ? moment.when : parisDay(moment.when);
    return { on, label: sayMoment(moment, this.words) };
  });
  protected readonly lanes = computed(() => {
    const action = this.action();
    if (action === null || !this.history.isWhole()) return null;
    const { code } = readPlanAt(this.planCode());
    const now = new Date().toISOString();
    return lifeLanes(action, this.history.entries(), {
      words: this.words,
      shown: this.shown().on,
      hrefOf: (when) => {
        const moment = { when, basis: 'EFFECTIVE' } as const;
        return isOver(moment, now) ? actionHref(writePlanAt(code, moment), action.number) : null;
      },
    });
  });
  protected readonly summary = computed(() => {
    const action = this.action();
    if (action === null) return plainly('');
    const at = shownIn('plan.action', action);
    return said(this.words, (say) =>
      this.t('action.life.summary', {
        changes: say.count(
          'action.life.changes',
          at((one) => one.historyCounts.total),
        ),
        milestones: say.count(
          'action.life.milestones',
          at((one) => one.milestoneCounts.total),
        ),
        reached: say.number(at((one) => one.milestoneCounts.reached)),
        proofs: say.count(
          'action.life.proofs',
          at((one) => one.evidence.totalCount),
        ),
      }),
    );
  });
  protected readonly legend = computed(() => {
    const say = (key: string) => this.t(`action.life.${key}`);
    const [promise, forecast, reached, proof, verdict] = ['promise', 'forecast', 'reached', 'proof', 'verdict'].map(
      say,
    );
    return {
      promise: promise ?? '',
      forecast: forecast ?? '',
      reached: reached ?? '',
      proof: proof ?? '',
      verdict: verdict ?? '',
      late: say('late'),
      hint: say('hint'),
      lane: say('lane'),
      event: say('event'),
    };
  });

  private readonly wanted = computed(() => readKinds(this.nature()));
  protected readonly kinds = computed(() => {
    const action = this.action();
    if (action === null) return [];
    const at = shownIn('plan.action', action);
    return (Object.keys(HISTORY_KINDS) as HistoryKind[])
      .filter((kind) => action.historyCounts[kind] > 0 || this.wanted().includes(kind))
      .map((kind) => ({
        kind,
        total: said(this.words, (say) => say.number(at((one) => one.historyCounts[kind]))),
        isWanted: this.wanted().includes(kind),
      }));
  });
  protected readonly all = computed(() => {
    const action = this.action();
    const total = action && shownIn('plan.action', action)((one) => one.historyCounts.total);
    return total ? said(this.words, (say) => say.number(total)) : plainly('');
  });
  private readonly found = computed(() => {
    const wanted = this.wanted();
    const entries = this.history.entries();
    return wanted.length === 0 ? entries : entries.filter((one) => kindsOf(one).some((kind) => wanted.includes(kind)));
  });
  protected readonly total = computed(() => this.found().length);
  /** How many are found, as the API says it where it does: of everything, and of one kind. */
  protected readonly finding = computed(() => {
    const [action, [kind = 'total', ...others]] = [this.action(), this.wanted()];
    if (action === null || others.length > 0) return plainly(this.count('action.history.found', this.total()));
    const shown = shownIn('plan.action', action)((one) => one.historyCounts[kind]);
    return said(this.words, (say) => say.count('action.history.found', shown));
  });
  /** Another choice starts from the newest again. */
  private readonly limit = linkedSignal({ source: this.wanted, computation: () => SHOWN });
  protected readonly entries = computed(() => this.found().slice(0, this.limit()));

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const action = this.action();
      if (action) title.name(this.t('action.history.pageTitle', { number: action.number, title: action.title }));
    });
  }

  protected choose(kind: HistoryKind): void {
    const wanted = this.wanted();
    const kinds = wanted.includes(kind) ? wanted.filter((one) => one !== kind) : [...wanted, kind];
    this.want(writeKinds(kinds));
  }

  protected want(nature: string | null): void {
    void this.router.navigate([], { queryParams: { nature }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected more(): void {
    this.limit.update((shown) => shown + SHOWN);
  }

  protected open(href: string): void {
    void this.router.navigateByUrl(href);
  }

  protected retry(): void {
    this.answer.reload();
    this.history.reload();
  }
}
