import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '#ui';

import { Words } from '../words/words.ts';
import { fingerprintOf } from './fingerprint.ts';

/** Recomputes the fingerprint of the content in this browser, and says whether it is the one of the address. */
@Component({
  selector: 'jl-verify-fingerprint',
  imports: [Icon, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button matButton="outlined" type="button" [disabled]="!canHash" (click)="verify()">
      {{ t(found() === null ? 'snapshots.verify.run' : 'snapshots.verify.again') }}
    </button>
    <div role="status">
      @if (!canHash) {
        <p>{{ t('snapshots.verify.cannot') }}</p>
      } @else if (found(); as is) {
        <p [class]="is"><jl-icon [name]="is === 'same' ? 'check' : 'orphan'" /> {{ t('snapshots.verify.' + is) }}</p>
      }
    </div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem 1rem;
    }
    p {
      font-weight: 550;
    }
    .same {
      color: var(--jl-done);
    }
    .other {
      color: var(--jl-late);
    }
    @media print {
      button {
        display: none;
      }
    }
  `,
})
export class VerifyFingerprint {
  readonly content = input.required<string>();
  readonly fingerprint = input.required<string>();

  protected readonly t = inject(Words).t;
  // Browsers compute hashes over https and on this machine alone.
  protected readonly canHash = typeof globalThis.crypto?.subtle === 'object';
  protected readonly found = signal<'same' | 'other' | null>(null);

  protected async verify(): Promise<void> {
    this.found.set(null);
    this.found.set((await fingerprintOf(this.content())) === this.fingerprint() ? 'same' : 'other');
  }
}
