import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Said } from '#ui';
import { EmptyState, plainly, SaidFigure, Skeleton } from '#ui';

import { AskedWork } from '../blockers/asked-work.ts';
import { said } from '../explain/said.ts';
import type { Shown } from '../explain/shown.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { Session } from '../session/session.ts';
import { WatchedWork } from '../needs/watched-work.ts';
import { formatDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { OpenDrafts } from './open-drafts.ts';
import { AskedOfMe } from './asked-of-me.ts';
import { WorkCard } from './work-card.ts';
import type { ListName } from './work-items.ts';
import { countOf, entriesOf, isCut, LISTS, workEntries } from './work-items.ts';
import { workQuery } from './work-query.ts';

/** What awaits this person in the plan, the most pressing first, each action once. */
@Component({
  selector: 'jl-my-work-page',
  imports: [
    EmptyState,
    MatButton,
    OpenDrafts,
    RouterLink,
    SaidFigure,
    Skeleton,
    WatchedWork,
    WorkCard,
    AskedOfMe,
    AskedWork,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './my-work.page.html',
  styleUrl: './my-work.page.css',
  host: { '(keydown)': 'move($event)' },
})
export class MyWorkPage {
  readonly planCode = input.required<string>();
  /** The list shown, from the address; anything unknown is the first. */
  readonly list = input<string>();

  private readonly words = inject(Words);
  private readonly session = inject(Session);
  private readonly page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly t = this.words.t;

  protected readonly answer = liveQuery(workQuery, () => ({ planCode: this.planCode() }));
  protected readonly lists = computed(() => this.answer.value()?.viewer?.work ?? null);
  protected readonly shown = computed<ListName>(() => LISTS.find((name) => name === this.list()) ?? 'mine');
  private readonly entries = computed(() => {
    const lists = this.lists();
    return lists ? workEntries(lists) : [];
  });
  protected readonly visible = computed(() => entriesOf(this.entries(), this.shown()));
  protected readonly tabs = computed(() => {
    const lists = this.lists();
    return lists
      ? LISTS.map((name) => ({ name, ...this.counted(countOf(lists, name)) })).filter(
          ({ name, count }) => count > 0 || name === 'mine' || name === 'all' || name === this.shown(),
        )
      : [];
  });
  /** Whether actions wait for a word of this person. */
  protected readonly owes = computed(() => {
    const owed = [...(this.lists()?.due.nodes ?? []), ...(this.lists()?.returned.nodes ?? [])];
    return owed.some(({ viewerCanSubmit }) => viewerCanSubmit.allowed);
  });
  /** « À faire : 7 actions » */
  protected readonly found = computed(() => {
    const lists = this.lists();
    if (lists === null) return plainly('');
    const list = this.t(`myWork.list.${this.shown()}`);
    return said(this.words, ({ count }) => count('myWork.found', countOf(lists, this.shown()), { list }));
  });

  /** « Campagne T4 2026 : à rapporter au plus tard le 4 décembre, à valider au plus tard le 11 décembre » */
  protected readonly asks = computed(() => {
    const { campaign, reportBy, decideBy } = this.lists() ?? {};
    if (campaign == null || reportBy == null || decideBy == null) return null;
    const day = (date: string) => formatDay(date, this.words.language());
    return this.t('myWork.asks', { name: campaign.name, report: day(reportBy), decide: day(decideBy) });
  });

  private counted(shown: Shown): { count: number; told: Said } {
    return { count: shown.value ?? 0, told: said(this.words, ({ number }) => number(shown)) };
  }
  protected readonly isCut = computed(() => {
    const lists = this.lists();
    return lists !== null && isCut(lists);
  });
  /** The ministries that this person works for; none for those who follow the plan as a whole. */
  protected readonly ministries = computed(() => {
    const grants = this.session.viewer()?.grants.nodes ?? [];
    return [...new Set(grants.flatMap(({ ministry }) => (ministry ? [ministry.name] : [])))];
  });

  /** Up and down, home and end lead from one action to another; Tab goes on as everywhere. */
  protected move(event: KeyboardEvent): void {
    const links = [...this.page.querySelectorAll<HTMLElement>('.items a.title')];
    const here = links.findIndex((link) => link.closest('li')?.contains(event.target as Node));
    if (here < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: links.length - 1 }[event.key];
    const link = to === undefined ? undefined : links[to];
    if (!link) return;
    event.preventDefault();
    link.focus();
  }
}
