import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';

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
      @for (milestone of milestones(); track milestone.id) {
        <li><jl-milestone-card [milestone]="milestone" /></li>
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
  protected readonly t = inject(Words).t;
}
