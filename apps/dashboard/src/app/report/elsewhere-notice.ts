import type { ElementRef } from '@angular/core';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '#ui';

import { formatInstant } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { readTyped } from './kept-draft.ts';

/** The same person typed something else about the action, in another window or on another device: which text goes on? */
@Component({
  selector: 'jl-elsewhere-notice',
  imports: [Icon, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section #section tabindex="-1" role="alert" aria-labelledby="elsewhere-heading">
      <h2 id="elsewhere-heading"><jl-icon name="contradiction" /> {{ t('report.elsewhere.heading') }}</h2>
      <p>{{ says() }}</p>
      @if (narrative(); as words) {
        <blockquote>{{ words }}</blockquote>
      }
      <div class="deeds">
        <button matButton="filled" type="button" (click)="mine.emit()">{{ t('report.elsewhere.mine') }}</button>
        <button matButton="outlined" type="button" (click)="theirs.emit()">{{ t('report.elsewhere.theirs') }}</button>
      </div>
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: 0.75rem;
      padding: 1rem 1.25rem;
      border-inline-start: 4px solid var(--jl-milestone);
      border-radius: var(--jl-radius-small);
      background: var(--jl-milestone-soft);
    }
    h2 {
      font-size: 1.0625rem;
    }
    blockquote {
      max-height: 12rem;
      margin: 0;
      padding-inline-start: 0.75rem;
      border-inline-start: 2px solid var(--jl-line);
      overflow-y: auto;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .deeds {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
  `,
})
export class ElsewhereNotice {
  /** What the other window kept, as it kept it. */
  readonly text = input.required<string>();
  readonly at = input.required<string | null>();
  readonly mine = output();
  readonly theirs = output();

  private readonly section = viewChild.required<ElementRef<HTMLElement>>('section');
  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  /** Leads here whoever reads that a choice is to be made. */
  focus(): void {
    this.section().nativeElement.focus();
  }

  protected readonly narrative = computed(() => readTyped(this.text())?.draft.narrative.trim());
  protected readonly says = computed(() => {
    const at = this.at();
    return at === null
      ? this.t('report.elsewhere.undated')
      : this.t('report.elsewhere.body', { date: formatInstant(at, this.words.language()) });
  });
}
