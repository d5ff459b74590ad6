import { Component, computed, inject, input } from '@angular/core';
import { SaidFigure } from '#ui';

import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import { Words } from '../words/words.ts';
import type { Answers } from './campaigns-query.ts';

/** « 12 actions sur 40 ont répondu », and what the others wait for. */
@Component({
  selector: 'jl-campaign-answers',
  imports: [SaidFigure],
  template: `
    <p class="headline"><jl-said [said]="headline()" /></p>
    <p class="bar" aria-hidden="true">
      @for (part of parts(); track part.state) {
        <span [class]="part.state" [style.flex-grow]="part.count"></span>
      }
    </p>
    <ul>
      @for (part of parts(); track part.state) {
        <li [class]="part.state"><jl-said [said]="part.told" /></li>
      }
    </ul>
  `,
  styleUrl: './campaign-answers.scss',
})
export class CampaignAnswers {
  readonly answers = input.required<Answers>();
  /** Where they stand in the answer of the API. */
  readonly field = input.required<string>();

  private readonly words = inject(Words);
  private readonly at = computed(() => shownIn(this.field(), this.answers()));
  protected readonly headline = computed(() =>
    said(this.words, ({ count, number }) =>
      count(
        'campaigns.answered',
        this.at()((a) => a.answered),
        { asked: number(this.at()((a) => a.asked)) },
      ),
    ),
  );
  protected readonly parts = computed(() =>
    (['validated', 'waiting', 'returned', 'missing'] as const).map((state) => ({
      state,
      count: this.answers()[state],
      told: said(this.words, ({ count }) =>
        count(
          `campaigns.part.${state}`,
          this.at()((a) => a[state]),
        ),
      ),
    })),
  );
}
