import { ChangeDetectionStrategy, Component, input } from '@angular/core';

import type { ChainLinkName, LinkState } from './chain-link.ts';
import { LinkMark } from './link-mark.ts';

/** One link of the chain in full: its drawing on the line that runs down the page, its heading, its content. */
@Component({
  selector: 'jl-chain-section',
  imports: [LinkMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section [attr.aria-labelledby]="name() + '-heading'">
      <jl-link-mark [name]="name()" [state]="state()" />
      <header>
        <h2 [id]="name() + '-heading'">{{ heading() }}</h2>
        @if (remark(); as words) {
          <p>{{ words }}</p>
        }
      </header>
      <div class="content"><ng-content /></div>
    </section>
  `,
  host: { '[id]': 'name()', '[class]': 'state()', tabindex: '-1' },
  styles: `
    :host {
      position: relative;
      display: block;
      padding-bottom: 2.5rem;
      scroll-margin-top: 5rem;
    }
    :host(:focus) {
      outline: none;
    }
    :host::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: calc(1.375rem - 1px);
      border-inline-start: 2px solid var(--jl-line);
    }
    :host(:last-child)::before {
      display: none;
    }
    section {
      position: relative;
      display: grid;
      grid-template-columns: 2.75rem minmax(0, 1fr);
      gap: 0.75rem 1rem;
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.75rem;
      align-self: center;
    }
    p {
      color: var(--jl-ink-soft);
      font-size: 0.875rem;
    }
    .content {
      grid-column: 2;
      min-width: 0;
    }
    @media (max-width: 40rem) {
      :host::before {
        display: none;
      }
      .content {
        grid-column: 1 / -1;
      }
    }
  `,
})
export class ChainSection {
  /** The link; also the fragment of the address that leads here. */
  readonly name = input.required<ChainLinkName>();
  readonly state = input.required<LinkState>();
  readonly heading = input.required<string>();
  readonly remark = input<string | null>(null);
}
