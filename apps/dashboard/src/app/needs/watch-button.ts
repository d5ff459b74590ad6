import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Apollo } from 'apollo-angular';
import { SaidFigure } from '#ui';

import { sendChange } from '../change/send-change.ts';
import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { Words } from '../words/words.ts';
import { watchAction, watchQuery } from './watch-query.ts';

/** Watching an action, and no longer: one button, which says what is the case. */
@Component({
  selector: 'jl-watch-button',
  imports: [MatButton, SaidFigure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (action(); as action) {
      @if (action.viewerWatch; as watch) {
        <button
          matButton="outlined"
          type="button"
          [disabled]="isSending()"
          [attr.aria-pressed]="watch.isWatched"
          [title]="t('needs.watch.hint')"
          (click)="toggle()"
        >
          {{ t(watch.isWatched ? 'needs.watch.stop' : 'needs.watch.start') }}
        </button>
        @if (action.watcherCount > 0) {
          <span class="count"><jl-said [said]="watchers()" /></span>
        }
        <span role="status" class="count">{{ trouble() }}</span>
      }
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.75rem;
    }
    .count {
      color: var(--jl-ink-soft);
      font-size: 0.875rem;
    }
    .count:empty {
      display: none;
    }
  `,
})
export class WatchButton {
  readonly planCode = input.required<string>();
  readonly number = input.required<number>();

  private readonly apollo = inject(Apollo);
  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly isSending = signal(false);
  private readonly wrong = signal<string | null>(null);
  protected readonly trouble = computed(() => {
    const wrong = this.wrong();
    return wrong === null ? '' : this.t(`change.trouble.${wrong}`);
  });
  private readonly answer = liveQuery(watchQuery, () => ({ planCode: this.planCode(), number: this.number() }));
  protected readonly action = computed(() => this.answer.value()?.plan?.action ?? null);
  protected readonly watchers = computed(() =>
    said(this.words, ({ count }) => {
      const shown = shownIn('plan.action', { watcherCount: this.action()?.watcherCount ?? 0 });
      return count(
        'needs.watch.watchers',
        shown((of) => of.watcherCount),
      );
    }),
  );

  protected async toggle(): Promise<void> {
    const action = this.action();
    if (!action?.viewerWatch || this.isSending()) return;
    const { version: expectedVersion, isWatched } = action.viewerWatch;
    this.isSending.set(true);
    const input = { actionId: action.id, expectedVersion, isWatched: !isWatched, idempotencyKey: crypto.randomUUID() };
    const outcome = await sendChange(this.apollo, watchAction, { input });
    // One who changed it in another window sees it read again; what is asked is then one click away.
    this.wrong.set(
      outcome.kind === 'accepted' || outcome.kind === 'conflict'
        ? null
        : outcome.kind === 'refused'
          ? 'fault'
          : outcome.kind,
    );
    this.isSending.set(false);
  }
}
