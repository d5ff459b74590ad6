import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChildren,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { EmptyState, Skeleton } from '#ui';

import { myDrafts } from '../../drafts/drafts-query.ts';
import { liveQuery } from '../../graphql/live-query.ts';
import { Session } from '../../session/session.ts';
import { Words } from '../../words/words.ts';
import { roundQuery } from './round-query.ts';
import { RoundTurn } from './round-turn.ts';
import { RoundWriting } from './round-writing.ts';
import { RoundStore } from './round.store.ts';
import { obstacleTo } from './unchanged.ts';

/**
 * All that a ministry has to report on, on one screen: « nothing new » in one key, the whole form where there is more to say,
 * several at once. Its keys work while the focus is in the list, and never in a field.
 */
@Component({
  selector: 'jl-round-page',
  imports: [EmptyState, MatButton, RoundTurn, RoundWriting, RouterLink, Skeleton],
  providers: [RoundStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './round.page.html',
  styleUrl: './round.page.css',
  host: { '(keydown)': 'press($event)' },
})
export class RoundPage {
  readonly planCode = input.required<string>();

  private readonly words = inject(Words);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly shown = viewChildren(RoundTurn);
  protected readonly t = this.words.t;
  protected readonly count = this.words.count;
  protected readonly viewer = inject(Session).viewer;
  protected readonly store = inject(RoundStore);

  protected readonly answer = liveQuery(roundQuery, () => ({ planCode: this.planCode() }));
  private readonly drafts = liveQuery(myDrafts, () => ({}));
  /** The actions about which the person has begun to write, by their ids. */
  protected readonly begun = computed<ReadonlySet<string>>(() => {
    const ids = this.drafts.value()?.viewer?.drafts.nodes.map(({ action }) => action.id) ?? [];
    const here = this.typedHere();
    return new Set([...ids.filter((id) => here.get(id) !== false), ...[...here].flatMap(([id, is]) => (is ? id : []))]);
  });
  /** What this page knows better than what the server had saved when it was asked. */
  private readonly typedHere = signal<ReadonlyMap<string, boolean>>(new Map());
  /** The action whose form is open, by its id. */
  protected readonly opened = signal<string | null>(null);
  private readonly marked = signal<ReadonlySet<string>>(new Set());
  protected readonly pickable = computed(() =>
    this.store
      .turns()
      .filter(({ action, sequence }) => sequence === null && obstacleTo(action, this.begun().has(action.id)) === null),
  );
  protected readonly picked = computed<ReadonlySet<string>>(() => {
    const marked = this.marked();
    return new Set(this.pickable().flatMap(({ action: { id } }) => (marked.has(id) ? [id] : [])));
  });
  protected readonly isSending = computed(() => this.store.turns().some((turn) => turn.isSending));
  protected readonly isOver = computed(() => this.store.done() === this.store.turns().length);
  protected readonly isCut = computed(() => {
    const work = this.answer.value()?.viewer?.work;
    return work ? [work.due, work.returned].some(({ totalCount, nodes }) => totalCount > nodes.length) : false;
  });

  constructor() {
    effect(() => {
      const work = this.answer.value()?.viewer?.work;
      if (work)
        untracked(() => {
          this.store.meet([...work.returned.nodes, ...work.due.nodes]);
        });
    });
  }

  protected async confirm(id: string): Promise<void> {
    if (this.begun().has(id)) return;
    if (await this.store.confirm(id)) this.goOn(id);
  }

  protected async confirmPicked(): Promise<void> {
    // One after the other: each is a change of its own, and one that is refused stops no other.
    for (const id of this.picked()) await this.store.confirm(id);
    this.goOn(null);
  }

  protected write(id: string): void {
    this.opened.update((open) => (open === id ? null : id));
  }

  protected noteBegun(id: string, isBegun: boolean): void {
    this.typedHere.update((known) => new Map(known).set(id, isBegun));
  }

  protected pick(id: string): void {
    this.marked.update((ids) => new Set(ids.has(id) ? [...ids].filter((one) => one !== id) : [...ids, id]));
  }

  protected pickAll(): void {
    const all = this.pickable().map(({ action }) => action.id);
    this.marked.set(new Set(this.picked().size === all.length ? [] : all));
  }

  protected async takeBack(id: string): Promise<void> {
    await this.store.takeBack(id);
    this.focus(id);
  }

  protected reported(id: string, sequence: number): void {
    this.opened.set(null);
    this.noteBegun(id, false);
    this.store.reported(id, sequence);
    this.goOn(id);
  }

  protected press(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    const id = target.closest<HTMLElement>('[data-turn]')?.dataset['turn'];
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    if (id === undefined) {
      if (event.key === 'ArrowDown') this.goOn(null);
      return;
    }
    if (event.key === 'Escape' && this.opened() === id) {
      this.opened.set(null);
      this.focus(id);
      return;
    }
    if (target.closest('jl-round-writing')) return;
    const deed = {
      ArrowDown: () => {
        this.move(id, 1);
      },
      j: () => {
        this.move(id, 1);
      },
      ArrowUp: () => {
        this.move(id, -1);
      },
      k: () => {
        this.move(id, -1);
      },
      r: () => void this.confirm(id),
      e: () => {
        this.write(id);
      },
      x: () => {
        this.pick(id);
      },
    }[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  }

  private move(id: string, by: number): void {
    const turns = this.store.turns();
    const next = turns[turns.findIndex(({ action }) => action.id === id) + by];
    if (next) this.focus(next.action.id);
  }

  /** The next action to be done, else the first one, else the end. */
  private goOn(id: string | null): void {
    const turns = this.store.turns();
    const place = turns.findIndex(({ action }) => action.id === id);
    const next = [...turns.slice(place + 1), ...turns].find(({ sequence }) => sequence === null);
    if (next) this.focus(next.action.id);
    else setTimeout(() => this.element.querySelector<HTMLElement>('jl-empty-state a')?.focus());
  }

  /** What was clicked may be gone: the screen is drawn first. */
  private focus(id: string): void {
    setTimeout(() =>
      this.shown()
        .find((one) => one.turn().action.id === id)
        ?.focus(),
    );
  }
}
