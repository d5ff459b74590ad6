import { Component, computed, inject, input, signal } from '@angular/core';
import { Icon } from '#ui/icon';

import { Words } from '../words/words.ts';
import { asksFor } from './asks.ts';
import { ExplanationPanel } from './explanation-panel.ts';
import type { Within } from './within.ts';

let made = 0;

/**
 * Where a number comes from, one key or click away: a quiet « ? » beside it, and a panel that is read and asked for when it
 * is opened. Nothing where none of the numbers explains itself.
 */
@Component({
  selector: 'jl-explain',
  imports: [ExplanationPanel, Icon],
  template: `
    @if (asks().length > 0) {
      <button
        type="button"
        class="ask"
        [attr.popovertarget]="id"
        [attr.aria-label]="t('shell.explain.ask', { what: about() })"
        [title]="t('shell.explain.title')"
      >
        <jl-icon name="question" />
      </button>
      <div
        #panel
        popover
        role="dialog"
        [id]="id"
        [attr.aria-label]="t('shell.explain.ask', { what: about() })"
        (toggle)="isOpen.set($event.newState === 'open')"
      >
        @defer (when isOpen()) {
          @if (isOpen()) {
            <jl-explanation-panel
              [asks]="asks()"
              [about]="about()"
              [planCode]="within().planCode"
              (done)="panel.hidePopover()"
            />
          }
        }
      </div>
    }
  `,
  styleUrl: './explain.scss',
})
export class Explain {
  /** The fields of the numbers to explain. */
  readonly fields = input.required<readonly string[]>();
  /** What the numbers say, in a few words: « Jalons en retard ». */
  readonly about = input.required<string>();
  readonly within = input.required<Within>();

  protected readonly t = inject(Words).t;
  protected readonly id = `explanation-${String((made += 1))}`;
  protected readonly isOpen = signal(false);
  protected readonly asks = computed(() => asksFor(this.fields(), this.within()));
}
