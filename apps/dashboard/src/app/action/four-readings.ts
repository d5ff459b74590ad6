import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { VERDICT_LABELS } from '#domain';
import { ConfidenceBadge, DeducedMark, Icon, ProgressBar, StatusBadge } from '#ui';

import { Words } from '../words/words.ts';
import type { ActionView } from './action-query.ts';
import { ProgressExplanation } from './progress-explanation.ts';

/** Status, confidence, progress, verdict: four things that are never mixed, each with who says it. */
@Component({
  selector: 'jl-four-readings',
  imports: [ConfidenceBadge, DeducedMark, Icon, ProgressBar, ProgressExplanation, StatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './four-readings.html',
  styleUrl: './four-readings.css',
})
export class FourReadings {
  readonly action = input.required<ActionView>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly language = this.words.language;
  protected readonly explains = signal(false);
  protected readonly verdict = computed(() => {
    const verdict = this.action().verdict;
    return verdict ? VERDICT_LABELS[verdict.value][this.language()] : null;
  });
}
