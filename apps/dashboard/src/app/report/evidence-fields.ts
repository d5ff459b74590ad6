import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { FormField } from '@angular/forms/signals';
import { EVIDENCE_KINDS, EVIDENCE_KIND_LABELS } from '#domain';
import { DateField, SelectField, TextField } from '#ui';

import { Words } from '../words/words.ts';
import type { EvidenceEntry } from './report-draft.ts';

/** A piece of evidence: what it is, what it shows, where it is read. */
@Component({
  selector: 'jl-evidence-fields',
  imports: [DateField, FormField, SelectField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <jl-text-field
      class="wide"
      [formField]="entry().url"
      [label]="t('report.evidence.url')"
      [mark]="t('report.required')"
      [hint]="t('report.evidence.urlHint')"
      type="url"
    />
    <jl-text-field
      class="wide"
      [formField]="entry().title"
      [label]="t('report.evidence.title')"
      [mark]="t('report.required')"
    />
    <jl-select-field
      [formField]="entry().kind"
      [label]="t('report.evidence.kind')"
      [mark]="t('report.required')"
      [prompt]="t('report.choose')"
      [options]="kinds()"
    />
    <jl-text-field
      [formField]="entry().reference"
      [label]="t('report.evidence.reference')"
      [mark]="t('report.optional')"
    />
    <jl-date-field
      [formField]="entry().dated"
      [label]="t('report.evidence.dated')"
      [mark]="t('report.optional')"
      [language]="language()"
    />
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
      align-items: start;
      gap: 0.875rem 1rem;
    }
    .wide {
      grid-column: 1 / -1;
    }
  `,
})
export class EvidenceFields {
  readonly entry = input.required<FieldTree<EvidenceEntry>>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly language = this.words.language;
  protected readonly kinds = computed(() =>
    EVIDENCE_KINDS.map((value) => ({ value, label: EVIDENCE_KIND_LABELS[value][this.language()] })),
  );
}
