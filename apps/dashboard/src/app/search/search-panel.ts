import type { ElementRef } from '@angular/core';
import {
  Component,
  DOCUMENT,
  afterNextRender,
  computed,
  inject,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Icon } from '#ui/icon';

import { sayMoment } from '../moment/say-moment.ts';
import { CurrentPlan } from '../plan/current-plan.ts';
import { Words } from '../words/words.ts';
import { foundGroups } from './found-items.ts';
import { Marked } from './marked.ts';
import { searchFor } from './search-for.ts';
import type { GroupName } from './search-query.ts';
import { GROUPS } from './search-query.ts';

/** The most that the API looks for. */
const LONGEST = 200;
/** One letter is in everything. */
const SHORTEST = 2;
const FEW = 5;
const MANY = 50;

/** Where one types what one looks for, and goes to what was found. Arrows choose, Enter goes, Escape leaves. */
@Component({
  selector: 'jl-search-panel',
  imports: [Icon, Marked, MatButton, RouterLink],
  templateUrl: './search-panel.html',
  styleUrl: './search-panel.scss',
})
export class SearchPanel {
  /** The panel is to go away. */
  readonly closed = output();

  private readonly words = inject(Words);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly current = inject(CurrentPlan);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  protected readonly t = this.words.t;
  protected readonly longest = LONGEST;

  protected readonly typed = signal('');
  private readonly text = computed(() => this.typed().trim());
  /** The groups shown at length, for this text. */
  private readonly long = linkedSignal<string, ReadonlySet<GroupName>>({
    source: this.text,
    computation: () => new Set(),
  });
  protected readonly found = searchFor(() => {
    const planCode = this.current.address();
    if (planCode === null || this.text().length < SHORTEST) return null;
    const sizes = Object.fromEntries(GROUPS.map((name) => [name, this.long().has(name) ? MANY : FEW]));
    const isUnfinished = !/\s$/.test(this.typed());
    return { query: this.text(), planCode, isUnfinished, ...(sizes as Record<GroupName, number>) };
  });
  protected readonly plan = this.current.plan;
  protected readonly moment = computed(() => {
    const moment = this.current.moment();
    return moment === null ? null : sayMoment(moment, this.words);
  });
  protected readonly groups = computed(() => {
    const answer = this.found.answer();
    const planCode = this.current.address();
    return answer === null || planCode === null ? [] : foundGroups(answer, planCode, this.words, this.router);
  });
  private readonly total = computed(() => this.groups().reduce((sum, { total }) => sum + total, 0));
  /** What the arrows go through: the things found and, where there are more, the way to them. */
  private readonly options = computed(() =>
    this.groups().flatMap(({ name, items, total }) => [
      ...items.map(({ id }) => id),
      ...(total > items.length && !this.long().has(name) ? [`more-${name}`] : []),
    ]),
  );
  private readonly pointed = linkedSignal<readonly string[], string | undefined>({
    source: this.options,
    computation: (options, before) =>
      before?.value !== undefined && options.includes(before.value) && before.value !== before.source[0]
        ? before.value
        : options[0],
  });
  protected readonly active = computed(() => this.pointed() ?? null);

  /** What happened, in words: read aloud, and shown where nothing else is. */
  protected readonly said = computed(() => {
    const state = this.found.state();
    if (state === 'looking' || state === 'failed') return this.t(`search.${state}`);
    if (state === 'wordless') return this.t('search.wordless');
    if (state === 'idle') return '';
    return this.total() === 0 ? this.t('search.none') : this.words.count('search.count', this.total());
  });

  constructor() {
    afterNextRender(() => {
      this.dialog().nativeElement.showModal();
    });
  }

  protected label(name: GroupName, total: number): string {
    return this.words.count(`search.group.${name}`, total);
  }

  protected hasMore(name: GroupName): boolean {
    return this.options().includes(`more-${name}`);
  }

  protected isElsewhere(page: unknown): page is string {
    return typeof page === 'string';
  }

  protected point(id: string): void {
    this.pointed.set(id);
  }

  protected more(name: GroupName): void {
    this.long.update((long) => new Set([...long, name]));
  }

  protected press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const options = this.options();
    if (step !== undefined && options.length > 0) {
      const at = options.indexOf(this.active() ?? '') + step;
      this.pointed.set(options[(at + options.length) % options.length]);
      this.document.getElementById(this.active() ?? '')?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      this.document.getElementById(this.active() ?? '')?.click();
    } else if (event.key === 'Escape') {
      // Left to the browser, a first press would only empty the field.
      this.close();
    } else {
      return;
    }
    event.preventDefault();
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  /** A click beside the panel is a click on its backdrop. */
  protected leaveFrom(event: Event): void {
    if (event.target === this.dialog().nativeElement) this.close();
  }
}
