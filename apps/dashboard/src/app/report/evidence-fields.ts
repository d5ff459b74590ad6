import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { CivilDate, EvidenceFile } from '#domain';
import {
  EVIDENCE_HINT_SENTENCES,
  EVIDENCE_KINDS,
  EVIDENCE_KIND_LABELS,
  EVIDENCE_VISIBILITIES,
  EVIDENCE_VISIBILITY_LABELS,
  KIND_NEEDS,
  evidenceHints,
  readWrittenDate,
} from '#domain';
import { DateField, Icon, SelectField, TextField } from '#ui';

import { saySize } from '../words/file-size.ts';
import { Words } from '../words/words.ts';
import { FileDrop } from './file-drop.ts';
import type { EvidenceEntry } from './report-draft.ts';
import { titleOf } from './title-of-file.ts';

/** What the evidence is given for. */
export interface EvidenceSubject {
  readonly actionId: string;
  readonly today: CivilDate;
}

/** A piece of evidence: its file or where it is read, what it shows, what it is. */
@Component({
  selector: 'jl-evidence-fields',
  imports: [DateField, FileDrop, FormField, Icon, MatButton, SelectField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './evidence-fields.html',
  styleUrl: './evidence-fields.css',
})
export class EvidenceFields {
  readonly entry = input.required<FieldTree<EvidenceEntry>>();
  readonly subject = input.required<EvidenceSubject>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly language = this.words.language;
  protected readonly kinds = computed(() =>
    EVIDENCE_KINDS.map((value) => ({ value, label: EVIDENCE_KIND_LABELS[value][this.language()] })),
  );
  protected readonly readers = computed(() =>
    EVIDENCE_VISIBILITIES.map((value) => ({ value, label: EVIDENCE_VISIBILITY_LABELS[value][this.language()] })),
  );
  protected readonly file = computed(() => this.entry()().value().file);
  protected readonly needs = computed(() => {
    const { kind } = this.entry()().value();
    return kind === '' ? null : KIND_NEEDS[kind];
  });
  protected readonly fileTrouble = computed(() => {
    return this.entry().file().errors()[0]?.message ?? null;
  });
  /** What a reader will be told of it, said while it can still be mended. */
  protected readonly hints = computed(() => {
    const { url, dated } = this.entry()().value();
    const hints = evidenceHints({ url, dated: readWrittenDate(dated) ?? null }, this.subject().today);
    return hints.map((hint) => EVIDENCE_HINT_SENTENCES[hint][this.language()]);
  });

  protected mark(isNeeded: boolean): string {
    return this.t(isNeeded ? 'report.required' : 'report.optional');
  }
  protected size(file: EvidenceFile): string {
    return saySize(file.byteCount, this.language());
  }
  protected setFile(file: EvidenceFile | null): void {
    const { file: field, title, kind } = this.entry();
    field().value.set(file);
    if (!file) return;
    if (title().value().trim() === '') title().value.set(titleOf(file));
    if (kind().value() === '') kind().value.set('FILE');
  }
}
