import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { FormField } from '@angular/forms/signals';
import { CONFIDENCES, CONFIDENCE_DEFINITIONS, STATUS_DEFINITIONS, UPDATE_LIMITS, nextStatuses } from '#domain';
import type { Choice, IconName } from '#ui';
import { ChoiceField, Icon, statusKey, statusLabel, TextField } from '#ui';

import { Words } from '../words/words.ts';
import { needsReason } from './report-content.ts';
import type { ReportDraft } from './report-draft.ts';
import { declaredStatusOf } from './report-form.ts';
import type { ReportedActionView } from './report-query.ts';

const WEATHER: Readonly<Record<string, IconName>> = {
  SECURED: 'sun',
  ACHIEVABLE: 'overcast',
  NEEDS_SUPPORT: 'cloud',
  COMPROMISED: 'storm',
};

/** Status, reason, confidence, narrative: what is said of the action as a whole. */
@Component({
  selector: 'jl-status-fields',
  imports: [ChoiceField, FormField, Icon, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <jl-choice-field
      [formField]="form().status"
      [label]="t('report.status.label')"
      [mark]="t('report.required')"
      [hint]="statusHint()"
      [choices]="statuses()"
    />
    @if (asksReason()) {
      <jl-text-field
        [formField]="form().statusReason"
        [label]="t('report.status.reason')"
        [mark]="t('report.required')"
        [hint]="t('report.reasonHint')"
        [rows]="2"
        [limit]="reasonLimit"
      />
    }
    <jl-choice-field
      class="weather"
      [formField]="form().confidence"
      [label]="t('report.confidence.label')"
      [mark]="t('report.optional')"
      [hint]="t('report.confidence.hint')"
      [choices]="confidences()"
    >
      <ng-template #drawing let-value>
        @if (weather[value]; as name) {
          <jl-icon [name]="name" [class]="value" />
        }
      </ng-template>
    </jl-choice-field>
    <jl-text-field
      [formField]="form().narrative"
      [label]="t('report.narrative.label')"
      [mark]="t('report.required')"
      [hint]="t('report.narrative.hint')"
      [rows]="6"
      [limit]="narrativeLimit"
    />
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 2rem;
    }
    .weather {
      --jl-choice-width: 11rem;
    }
    jl-icon {
      margin-top: 0.125rem;
      font-size: 1.25rem;
    }
    .SECURED {
      color: var(--jl-done);
    }
    .ACHIEVABLE {
      color: var(--jl-in-progress);
    }
    .NEEDS_SUPPORT {
      color: var(--jl-suspended);
    }
    .COMPROMISED {
      color: var(--jl-late);
    }
  `,
})
export class StatusFields {
  readonly form = input.required<FieldTree<ReportDraft>>();
  readonly action = input.required<ReportedActionView>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly weather = WEATHER;
  protected readonly reasonLimit = this.limit(UPDATE_LIMITS.reason.maximum);
  protected readonly narrativeLimit = this.limit(UPDATE_LIMITS.narrative.maximum);

  private readonly declared = computed(() => declaredStatusOf(this.action()));
  protected readonly asksReason = computed(() => needsReason(this.declared(), this.form().status().value()));
  protected readonly statuses = computed<Choice[]>(() => {
    const language = this.words.language();
    return nextStatuses(this.declared()).map(({ status, needs }) => {
      const { label, definition } = STATUS_DEFINITIONS[status];
      const asks = needs.map((need) => this.t(`report.status.needs.${need}`));
      return { value: status, label: label[language], definition: [definition[language], ...asks].join(' ') };
    });
  });
  protected readonly confidences = computed<Choice[]>(() => {
    const language = this.words.language();
    const levels = CONFIDENCES.map((value) => {
      const { weather, label } = CONFIDENCE_DEFINITIONS[value];
      return { value, label: weather[language], definition: label[language] };
    });
    return [...levels, { value: '', label: this.t('report.confidence.none') }];
  });
  protected readonly statusHint = computed(() => {
    const { status, statusIsDeduced } = this.action();
    const label = statusLabel(statusKey(status), this.words.language());
    if (statusIsDeduced) return this.t('report.status.deduced', { status: label });
    return status ? this.t('report.status.now', { status: label }) : this.t('report.status.never');
  });

  private limit(maximum: number) {
    const say = (count: number) => {
      const all = new Intl.NumberFormat(this.words.language()).format(maximum);
      return this.words.count('report.characters', count, { maximum: all });
    };
    return { maximum, say };
  }
}
