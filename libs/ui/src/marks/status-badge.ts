import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ActionStatus, Language } from '#domain';

import { STATUS_LOOKS, statusKey, statusLabel } from './status-look.ts';

/** A status: a shape, a colour and words. */
@Component({
  selector: 'jl-status-badge',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" [class]="key()">
      <path class="fill" [attr.d]="look().fill" />
      <path class="stroke" [attr.d]="look().stroke" />
      @if (key() === 'UNKNOWN') {
        <circle class="dashed" cx="8" cy="8" r="6.25" />
      }
    </svg>
    <span>{{ label() }}</span>
  `,
  host: { '[style.--status]': 'colour()' },
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.4375rem;
      font-weight: 550;
      line-height: 1.25;
      white-space: nowrap;
    }
    svg {
      flex: none;
      width: 1.125em;
      height: 1.125em;
    }
    .fill {
      fill: var(--status);
    }
    .stroke,
    .dashed {
      fill: none;
      stroke: var(--status);
      stroke-width: 1.6;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .dashed {
      stroke-dasharray: 2.6 2.3;
      stroke-width: 1.4;
    }
    .DONE .stroke {
      stroke: var(--jl-surface);
      stroke-width: 1.8;
    }
  `,
})
export class StatusBadge {
  /** The status, null when unknown. */
  readonly status = input.required<ActionStatus | null>();
  readonly language = input.required<Language>();

  protected readonly key = computed(() => statusKey(this.status()));
  protected readonly look = computed(() => STATUS_LOOKS[this.key()]);
  protected readonly colour = computed(() => `var(${this.look().colour})`);
  protected readonly label = computed(() => statusLabel(this.key(), this.language()));
}
