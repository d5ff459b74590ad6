import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { PreciseDate } from '#domain';
import { BLOCKER_TYPE_LABELS, DECISION_BODY_LABELS, formatPreciseDate, isOpenState } from '#domain';
import { Icon, LateMark, SourceLink } from '#ui';

import type { BlockerType, DecisionBody, Role } from '../graphql/generated/graphql.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { formatInstantDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { askedName } from './asked-of.ts';
import type { BlockerView } from './blocker-query.ts';
import { actionBlockersQuery } from './blocker-query.ts';
import { BlockerStore } from './blocker.store.ts';
import { DeedForm } from './deed-form.ts';
import type { Deed } from './deed.ts';

/** What keeps an action from going on, what became of it, what was decided, and what one can do about it. */
@Component({
  selector: 'jl-blocker-section',
  imports: [DeedForm, Icon, LateMark, MatButton, SourceLink],
  providers: [BlockerStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './blocker-section.html',
  styleUrl: './blocker-section.css',
})
export class BlockerSection {
  readonly planCode = input.required<string>();
  readonly number = input.required<number>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly language = this.words.language;
  protected readonly store = inject(BlockerStore);
  private readonly answer = liveQuery(actionBlockersQuery, () => ({
    ...{ planCode: this.planCode(), number: this.number() },
    language: this.words.apiLanguage(),
  }));
  protected readonly action = computed(() => this.answer.value()?.plan?.action ?? null);
  protected readonly ministries = computed(() => this.answer.value()?.ministries.nodes ?? []);
  protected readonly waiting = computed(
    () => this.action()?.blockers.nodes.filter(({ state }) => isOpenState(state)) ?? [],
  );
  /** Nothing is stuck and nobody here may say so: nothing is shown. */
  protected readonly isShown = computed(() => {
    const action = this.action();
    return action !== null && (action.blockers.totalCount > 0 || action.viewerCanRaiseBlocker.allowed);
  });

  /** The form that is open, and what it is about: a blocker, a decision, or nothing that is there already. */
  protected readonly writing = signal<{ readonly deed: Deed; readonly about: string } | null>(null);

  protected isWriting(about: string): boolean {
    return this.writing()?.about === about;
  }
  protected open(deed: Deed, about: string): void {
    this.writing.set({ deed, about });
  }
  protected close(): void {
    this.writing.set(null);
  }

  protected deedsOn(blocker: BlockerView): Deed[] {
    const deeds: [Deed, boolean][] = [
      ['escalate', blocker.viewerCanEscalate.allowed],
      ['lift', blocker.viewerCanLift.allowed],
      ['withdraw', blocker.viewerCanWithdraw.allowed],
    ];
    return deeds.flatMap(([deed, may]) => (may ? [deed] : []));
  }

  protected askedOf(ministry: { readonly name: string } | null | undefined, role: Role | null | undefined): string {
    return askedName(ministry, role, this.language());
  }
  protected typeOf(type: BlockerType): string {
    return BLOCKER_TYPE_LABELS[type][this.language()];
  }
  protected bodyOf(body: DecisionBody): string {
    return DECISION_BODY_LABELS[body][this.language()];
  }
  protected date(date: string): string {
    return formatPreciseDate(date as PreciseDate, this.language());
  }
  protected on(instant: string): string {
    return formatInstantDay(instant, this.language());
  }
}
