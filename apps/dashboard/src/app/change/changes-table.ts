import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { EVIDENCE_KIND_LABELS, SLIPPAGE_REASON_LABELS } from '#domain';
import { DeducedMark, formatShare, SourceLink, statusKey, statusLabel } from '#ui';

import { Words } from '../words/words.ts';
import type { DeclaredChange } from './declared-changes.ts';
import type { GivenFileView } from './given-file.ts';
import { GivenFile } from './given-file.ts';
import { confidenceLabel } from './confidence-label.ts';
import { sayDate } from './say-date.ts';

interface Row {
  readonly field: string;
  /** Which milestone, or which kind of evidence. */
  readonly of: string | null;
  readonly before: string | null;
  readonly wasDeduced: boolean;
  readonly after: string;
  readonly url: string | null;
  readonly file: GivenFileView | null;
  readonly why: string | null;
}

/** What an update changes, field by field: as it is, as it would be. */
@Component({
  selector: 'jl-changes-table',
  imports: [DeducedMark, GivenFile, SourceLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './changes-table.html',
  styleUrl: './changes-table.css',
})
export class ChangesTable {
  readonly changes = input.required<readonly DeclaredChange[]>();
  /** What the table is, for those who do not see it. */
  readonly caption = input.required<string>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly language = this.words.language;
  protected readonly rows = computed(() => this.changes().map((change) => this.row(change)));

  private row(change: DeclaredChange): Row {
    const language = this.language();
    const field = this.t(`change.field.${change.kind}`);
    const date = (iso: string) => (/^\d{4}(-|$)/.test(iso) ? sayDate(iso, language) : iso);
    const plain = { field, of: null, wasDeduced: false, url: null, file: null, why: null };
    switch (change.kind) {
      case 'status': {
        const { before, after, wasDeduced } = change;
        const say = (status: typeof before) => statusLabel(statusKey(status), language);
        return { ...plain, before: say(before), wasDeduced, after: say(after) };
      }
      case 'confidence': {
        const say = (value: typeof change.before) =>
          value === null ? this.t('change.notGiven') : confidenceLabel(value, language);
        return { ...plain, before: say(change.before), after: say(change.after) };
      }
      case 'reached': {
        const before =
          change.before === null ? this.t('change.noDate') : this.t('change.expected', { date: date(change.before) });
        return {
          ...plain,
          of: change.milestone,
          before,
          after: this.t('change.reachedOn', { date: date(change.after) }),
        };
      }
      case 'moved': {
        const why = [SLIPPAGE_REASON_LABELS[change.reasonCode]?.[language], change.reason].filter(Boolean).join(' — ');
        const before = change.before === null ? this.t('change.noDate') : date(change.before);
        return { ...plain, of: change.milestone, before, after: date(change.after), why };
      }
      case 'progress':
        return { ...plain, before: formatShare(change.before, language), after: formatShare(change.after, language) };
      case 'evidence': {
        const of = EVIDENCE_KIND_LABELS[change.evidenceKind]?.[language] ?? null;
        return { ...plain, of, before: null, after: change.title, url: change.url, file: change.file };
      }
    }
  }
}
