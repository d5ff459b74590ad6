import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ConfidenceBadge, DeducedMark, ProgressBar, StatusBadge } from '#ui/marks';
import { Icon } from '#ui/icon';

import type { ListedActionFragment } from '../graphql/generated/graphql.ts';
import { leadOf } from '../plan/lead-of.ts';
import { Words } from '../words/words.ts';
import { Due } from './due.ts';

/** The list on a wide screen. */
@Component({
  selector: 'jl-action-table',
  imports: [ConfidenceBadge, DeducedMark, Due, Icon, ProgressBar, RouterLink, StatusBadge],
  templateUrl: './action-table.html',
  styleUrl: './action-table.scss',
})
export class ActionTable {
  readonly actions = input.required<readonly ListedActionFragment[]>();
  /** What the list is, for those who do not see it. */
  readonly caption = input.required<string>();

  protected readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly leadOf = leadOf;
}
