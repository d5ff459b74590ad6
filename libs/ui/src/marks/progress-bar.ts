import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Language } from '#domain';

import type { Said } from '../said/said.ts';
import { SaidFigure } from '../said/said.ts';
import { formatShare } from './format-share.ts';

/** A computed progress. Unknown stays unknown: « non mesuré » and a dashed track, never 0 %. */
@Component({
  selector: 'jl-progress-bar',
  imports: [SaidFigure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="track" aria-hidden="true" [class.unmeasured]="value() === null">
      <span class="done" [style.inline-size.%]="(value() ?? 0) * 100"></span>
    </span>
    <jl-said class="figure" [class.absent]="value() === null" [said]="told()" />
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.625rem;
      min-width: 9rem;
    }
    .track {
      flex: 1;
      height: 0.5rem;
      overflow: hidden;
      border-radius: 999px;
      background: var(--jl-sunken);
      box-shadow: inset 0 0 0 1px var(--jl-line-strong);
    }
    .unmeasured {
      height: 0;
      border-top: 2px dashed var(--jl-line-strong);
      border-radius: 0;
      background: none;
      box-shadow: none;
    }
    .done {
      display: block;
      height: 100%;
      background: var(--jl-accent);
    }
    .figure {
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .absent {
      color: var(--jl-ink-soft);
    }
  `,
})
export class ProgressBar {
  /** From 0 to 1, null when not measured. */
  readonly value = input.required<number | null>();
  /** The field of the API that gives it. */
  readonly field = input.required<string>();
  readonly language = input.required<Language>();

  protected readonly told = computed((): Said => ({
    words: formatShare(this.value(), this.language()),
    fields: [this.field()],
  }));
}
