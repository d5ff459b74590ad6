import { ChangeDetectionStrategy, Component, input } from '@angular/core';

import { Icon } from '../icon/icon.ts';
import type { IconName } from '../icon/icon-paths.ts';

/** Nothing to show, why, and what to do next (put as content). */
@Component({
  selector: 'jl-empty-state',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <jl-icon [name]="icon()" />
    <p class="heading">{{ heading() }}</p>
    @if (body(); as text) {
      <p>{{ text }}</p>
    }
    <div class="next"><ng-content /></div>
  `,
  styles: `
    :host {
      display: grid;
      justify-items: center;
      gap: 0.5rem;
      padding: 2.5rem 1.5rem;
      color: var(--jl-ink-soft);
      text-align: center;
    }
    jl-icon {
      font-size: 1.75rem;
    }
    p {
      max-width: 44ch;
    }
    .heading {
      color: var(--jl-ink);
      font-size: 1.0625rem;
      font-weight: 650;
    }
    .next {
      margin-top: 0.5rem;
    }
    .next:empty {
      display: none;
    }
  `,
})
export class EmptyState {
  readonly heading = input.required<string>();
  readonly body = input<string>();
  readonly icon = input<IconName>('info');
}
