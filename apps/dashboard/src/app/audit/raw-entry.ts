import { Component, computed, inject, input, resource } from '@angular/core';
import { Icon } from '#ui';

import { Words } from '../words/words.ts';
import { leafHashOf } from './chain.ts';
import type { EntryView } from './ledger-query.ts';

/** The exact bytes of an entry and its hashes, with the leaf computed again in this browser. */
@Component({
  selector: 'jl-raw-entry',
  imports: [Icon],
  template: `
    <dl>
      <div>
        <dt>{{ t('audit.raw.body') }}</dt>
        <dd>
          <div class="bytes" tabindex="0" role="region" [attr.aria-label]="t('audit.raw.body')">
            <code>{{ entry().body }}</code>
          </div>
        </dd>
      </div>
      <div>
        <dt>{{ t('audit.raw.leaf') }}</dt>
        <dd>
          <code>{{ entry().leafHash }}</code>
          <p role="status" [class.wrong]="isRight() === false">
            @switch (isRight()) {
              @case (true) {
                <jl-icon name="check" /> {{ t('audit.raw.right') }}
              }
              @case (false) {
                <jl-icon name="orphan" /> {{ t('audit.raw.wrong') }}
              }
            }
          </p>
        </dd>
      </div>
      <div>
        <dt>{{ t('audit.raw.prev') }}</dt>
        <dd>
          <code>{{ entry().prev }}</code>
        </dd>
      </div>
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      gap: 0.625rem;
      margin-top: 0.625rem;
      padding: 0.875rem 1rem;
      border-radius: var(--jl-radius-small);
      background: var(--jl-sunken);
      font-size: 0.8125rem;
    }
    dt {
      color: var(--jl-ink-soft);
    }
    .bytes {
      max-height: 14rem;
      overflow: auto;
    }
    code {
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }
    p {
      color: var(--jl-done);
      font-weight: 600;
    }
    .wrong {
      color: var(--jl-late);
    }
  `,
})
export class RawEntry {
  readonly entry = input.required<EntryView>();

  protected readonly t = inject(Words).t;
  private readonly leaf = resource({
    params: () => this.entry().body,
    loader: ({ params: body }) => leafHashOf(body),
  });
  /** Undefined until computed, or where the browser cannot. */
  protected readonly isRight = computed(() =>
    this.leaf.hasValue() ? this.leaf.value() === this.entry().leafHash : undefined,
  );
}
