import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { VERDICT_LABELS } from '#domain';
import { ConfidenceBadge, DeducedMark, ProgressBar, StatusBadge } from '#ui';

import { Explain } from '../explain/explain.ts';
import type { Within } from '../explain/within.ts';
import { Words } from '../words/words.ts';
import type { ActionView } from './action-query.ts';

/** Status, confidence, progress, verdict: four things that are never mixed, each with who says it. */
@Component({
  selector: 'jl-four-readings',
  imports: [ConfidenceBadge, DeducedMark, Explain, ProgressBar, StatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './four-readings.html',
  styleUrl: './four-readings.css',
})
export class FourReadings {
  readonly action = input.required<ActionView>();
  readonly planCode = input.required<string>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly language = this.words.language;
  protected readonly explained = ['plan.action.progress.value'];
  protected readonly within = computed<Within>(() => ({ planCode: this.planCode(), number: this.action().number }));
  protected readonly verdict = computed(() => {
    const verdict = this.action().verdict;
    return verdict ? VERDICT_LABELS[verdict.value][this.language()] : null;
  });
}
