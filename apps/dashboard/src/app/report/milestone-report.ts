import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { FormField } from '@angular/forms/signals';
import { SLIPPAGE_REASONS, SLIPPAGE_REASON_LABELS, UPDATE_LIMITS } from '#domain';
import type { Choice } from '#ui';
import { ChoiceField, DateField, LateMark, SelectField, TextField } from '#ui';

import { sayDate } from '../change/say-date.ts';
import { ForecastImpact } from '../needs/forecast-impact.ts';
import { Words } from '../words/words.ts';
import type { EvidenceSubject } from './evidence-fields.ts';
import { EvidenceFields } from './evidence-fields.ts';
import type { MilestoneEntry } from './report-draft.ts';
import type { ReportedActionView } from './report-query.ts';

/** What is declared of one milestone: nothing new, reached with its proof, or moved with its reason. */
@Component({
  selector: 'jl-milestone-report',
  imports: [ChoiceField, DateField, EvidenceFields, ForecastImpact, FormField, LateMark, SelectField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './milestone-report.html',
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75rem;
      padding: 1rem 1.25rem;
      border: 1px solid var(--jl-line);
      border-radius: var(--jl-radius);
      background: var(--jl-surface);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0.125rem 1rem;
    }
    .promised {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75rem;
      color: var(--jl-ink-soft);
      font-size: 0.875rem;
    }
    .more {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1rem;
      padding-top: 0.5rem;
    }
  `,
})
export class MilestoneReport {
  readonly entry = input.required<FieldTree<MilestoneEntry>>();
  readonly milestone = input.required<ReportedActionView['milestones']['nodes'][number]>();

  readonly subject = input.required<EvidenceSubject>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly language = this.words.language;

  protected readonly change = computed(() => this.entry().change().value());
  protected readonly forecast = computed(() => this.entry().forecast().value());
  protected readonly promised = computed(() => {
    const date = this.milestone().forecast ?? this.milestone().baseline;
    return date
      ? this.t('report.milestones.promised', { date: sayDate(date, this.language()) })
      : this.t('report.milestones.undated');
  });
  protected readonly choices = computed<Choice[]>(() =>
    (['NONE', 'REACHED', 'MOVED'] as const).map((value) => ({ value, label: this.t(`report.milestones.${value}`) })),
  );
  protected readonly reasons = computed(() =>
    SLIPPAGE_REASONS.map((value) => ({ value, label: SLIPPAGE_REASON_LABELS[value][this.language()] })),
  );
  protected readonly limit = {
    maximum: UPDATE_LIMITS.reason.maximum,
    say: (count: number) => {
      const maximum = new Intl.NumberFormat(this.language()).format(UPDATE_LIMITS.reason.maximum);
      return this.words.count('report.characters', count, { maximum });
    },
  };
}
