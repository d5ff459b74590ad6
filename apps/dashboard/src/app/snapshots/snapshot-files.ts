import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';

import { Words } from '../words/words.ts';

/** The files of a snapshot, to download. */
@Component({
  selector: 'jl-snapshot-files',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul [attr.aria-label]="t('snapshots.files', { name: name() })">
      @for (format of formats; track format) {
        <li>
          <a [href]="'/snapshots/' + fingerprint() + '.' + format" download>
            {{ format.toUpperCase() }}<span class="visually-hidden">, {{ name() }}</span>
          </a>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    a {
      display: inline-block;
      min-width: 3.25rem;
      padding: 0.375rem 0.75rem;
      border: 1px solid var(--jl-line-strong);
      border-radius: 999px;
      color: var(--jl-accent);
      font-size: 0.8125rem;
      font-weight: 600;
      text-align: center;
      text-decoration: none;
    }
    a:hover {
      border-color: var(--jl-accent);
      background: var(--jl-accent-soft);
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class SnapshotFiles {
  readonly fingerprint = input.required<string>();
  readonly name = input.required<string>();

  protected readonly t = inject(Words).t;
  protected readonly formats = ['pdf', 'csv', 'json'] as const;
}
