import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { SnapshotAction, SnapshotOwnership } from '#domain';
import { VERDICT_LABELS } from '#domain';
import { ConfidenceBadge, DeducedMark, LateMark, ProgressBar, StatusBadge } from '#ui';

import { formatDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';

/** Every action as it stood, by number. */
@Component({
  selector: 'jl-frozen-actions',
  imports: [ConfidenceBadge, DeducedMark, LateMark, ProgressBar, StatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './frozen-actions.html',
  styleUrl: './frozen-table.scss',
})
export class FrozenActions {
  readonly actions = input.required<readonly SnapshotAction[]>();

  protected readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly rows = computed(() => {
    const language = this.words.language();
    return this.actions().map((action) => ({
      ...action,
      leadName: nameOf(action.lead),
      since: action.lateSince === null ? null : formatDay(action.lateSince, language),
      reached: action.milestones.filter(({ state }) => state === 'REACHED').length,
      judged: action.verdict === null ? null : VERDICT_LABELS[action.verdict.value][language],
      disagrees: action.contradictions.map(({ sentence, sentenceEnglish }) =>
        language === 'fr' ? sentence : sentenceEnglish,
      ),
    }));
  });
}

function nameOf(lead: SnapshotOwnership | null): string | null {
  if (lead === null) return null;
  const { ministry, department } = lead;
  if (ministry !== null && department !== null && department !== ministry.code) {
    return `${ministry.code} (${department})`;
  }
  return ministry?.name ?? department;
}
