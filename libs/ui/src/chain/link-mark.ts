import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

import type { ChainLinkName, LinkState } from './chain-link.ts';
import { LINK_PATHS } from './chain-link.ts';

/** One link drawn: full when established, dashed when deduced, hollow when missing. Words beside it say the same. */
@Component({
  selector: 'jl-link-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg viewBox="0 0 44 44" aria-hidden="true" focusable="false">
      <circle class="ring" cx="22" cy="22" r="20" />
      <path [attr.d]="path()" transform="translate(10 10)" />
    </svg>
  `,
  host: { '[class]': 'state()' },
  styles: `
    :host {
      --ring: var(--jl-accent);
      --fill: var(--jl-accent);
      --drawing: var(--jl-on-accent);
      display: inline-flex;
      flex: none;
      width: 2.75rem;
      height: 2.75rem;
    }
    :host(.deduced) {
      --fill: var(--jl-accent-soft);
      --drawing: var(--jl-accent);
    }
    :host(.missing) {
      --ring: var(--jl-line-strong);
      --fill: var(--jl-surface);
      --drawing: var(--jl-ink-soft);
    }
    svg {
      width: 100%;
      height: 100%;
      overflow: visible;
    }
    .ring {
      fill: var(--fill);
      stroke: var(--ring);
      stroke-width: 2;
    }
    :host(.deduced) .ring {
      stroke-dasharray: 7 4.4;
    }
    :host(.missing) .ring {
      stroke-dasharray: 1.5 4.5;
      stroke-linecap: round;
    }
    path {
      fill: none;
      stroke: var(--drawing);
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `,
})
export class LinkMark {
  readonly name = input.required<ChainLinkName>();
  readonly state = input.required<LinkState>();
  protected readonly path = computed(() => LINK_PATHS[this.name()]);
}
