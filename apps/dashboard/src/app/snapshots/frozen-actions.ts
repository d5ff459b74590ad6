import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { SnapshotAction, SnapshotOwnership } from '#domain';
import { VERDICT_LABELS } from '#domain';
import type { Said } from '#ui';
import { ConfidenceBadge, DeducedMark, LateMark, ProgressBar, SaidFigure, StatusBadge } from '#ui';

import { said } from '../explain/said.ts';
import { formatDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';

/** Where they stand in the content of a snapshot. */
const ACTIONS = 'content.plan.actions';

/** Every action as it stood, by number. */
@Component({
  selector: 'jl-frozen-actions',
  imports: [ConfidenceBadge, DeducedMark, LateMark, ProgressBar, SaidFigure, StatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './frozen-actions.html',
  styleUrl: './frozen-table.scss',
})
export class FrozenActions {
  readonly actions = input.required<readonly SnapshotAction[]>();

  protected readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly title = computed(() =>
    said(this.words, ({ count }) =>
      count('snapshots.actions.title', { field: `${ACTIONS}.length`, value: this.actions().length }),
    ),
  );
  protected readonly rows = computed(() => {
    const language = this.words.language();
    return this.actions().map((action, place) => ({
      ...action,
      leadName: nameOf(action.lead),
      since: action.lateSince === null ? null : formatDay(action.lateSince, language),
      kept: this.milestones(action, `${ACTIONS}.${String(place)}.milestones`),
      judged: action.verdict === null ? null : VERDICT_LABELS[action.verdict.value][language],
      disagrees: action.contradictions.map(({ sentence, sentenceEnglish }) =>
        language === 'fr' ? sentence : sentenceEnglish,
      ),
    }));
  });

  /** How many of the milestones that the document lists were reached. */
  private milestones({ milestones }: SnapshotAction, field: string): Said {
    const reached = milestones.filter(({ state }) => state === 'REACHED').length;
    return said(this.words, ({ number }) =>
      this.t('snapshots.actions.milestones', {
        reached: number({ field: `${field}.REACHED`, value: reached }),
        total: number({ field: `${field}.length`, value: milestones.length }),
      }),
    );
  }
}

function nameOf(lead: SnapshotOwnership | null): string | null {
  if (lead === null) return null;
  const { ministry, department } = lead;
  if (ministry !== null && department !== null && department !== ministry.code) {
    return `${ministry.code} (${department})`;
  }
  return ministry?.name ?? department;
}
