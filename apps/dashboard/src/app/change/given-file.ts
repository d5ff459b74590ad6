import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';

import { saySize } from '../words/file-size.ts';
import { Words } from '../words/words.ts';

/** A file that was given as evidence, as any of the queries reads it. */
export interface GivenFileView {
  readonly fileId: string;
  readonly name: string;
  readonly byteCount: number;
  readonly sha256: string;
}

/** A file to download, with the fingerprint that the ledger holds: whoever has the file can check that it is this one. */
@Component({
  selector: 'jl-given-file',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <a [href]="'/evidence/files/' + file().fileId" download>
      <span class="visually-hidden">{{ t('change.file.download') }}</span> <bdi>{{ file().name }}</bdi>
    </a>
    <span>{{ size() }}</span>
    <span class="print"
      >SHA-256 <code>{{ file().sha256 }}</code></span
    >
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75rem;
      color: var(--jl-ink-soft);
      font-size: 0.875rem;
      font-weight: 400;
      overflow-wrap: anywhere;
    }
    .print {
      flex-basis: 100%;
      font-size: 0.8125rem;
    }
  `,
})
export class GivenFile {
  readonly file = input.required<GivenFileView>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly size = computed(() => saySize(this.file().byteCount, this.words.language()));
}
