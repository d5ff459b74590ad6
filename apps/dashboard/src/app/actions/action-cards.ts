import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ConfidenceBadge, DeducedMark, ProgressBar, StatusBadge } from '#ui/marks';
import { Icon } from '#ui/icon';

import type { ListedActionFragment } from '../graphql/generated/graphql.ts';
import { leadOf } from '../plan/lead-of.ts';
import { Words } from '../words/words.ts';
import { Due } from './due.ts';

/** The list on a narrow screen: the same facts, one card per action. */
@Component({
  selector: 'jl-action-cards',
  imports: [ConfidenceBadge, DeducedMark, Due, Icon, ProgressBar, RouterLink, StatusBadge],
  templateUrl: './action-cards.html',
  styleUrl: './action-cards.scss',
})
export class ActionCards {
  readonly actions = input.required<readonly ListedActionFragment[]>();

  protected readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly leadOf = leadOf;
}
