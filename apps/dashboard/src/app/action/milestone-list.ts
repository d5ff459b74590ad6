import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';

import type { Within } from '../explain/within.ts';
import { Words } from '../words/words.ts';
import type { MilestoneView } from './action-query.ts';
import { MilestoneCard } from './milestone-card.ts';

/** The promises of the action, each with its three dates side by side. */
@Component({
  selector: 'jl-milestone-list',
  imports: [MilestoneCard],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (milestone of milestones(); track milestone.id; let place = $index) {
        <li><jl-milestone-card [milestone]="milestone" [place]="place" [within]="within()" /></li>
      } @empty {
        <li class="none">{{ t('action.milestone.none') }}</li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 0.75rem;
      padding: 0;
      list-style: none;
    }
    .none {
      color: var(--jl-ink-soft);
    }
  `,
})
export class MilestoneList {
  readonly milestones = input.required<readonly MilestoneView[]>();
  /** What the numbers are of. */
  readonly within = input.required<Within>();
  protected readonly t = inject(Words).t;
}
