import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { SourceLink } from '#ui';

import { Words } from '../words/words.ts';
import type { ActionView } from './action-query.ts';
import { OwnershipPart } from './ownership-part.ts';

/** What the action is: who answers for it, who takes part, what it is made of, what it waits for. */
@Component({
  selector: 'jl-action-content',
  imports: [OwnershipPart, SourceLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './action-content.html',
  styleUrl: './action-content.css',
})
export class ActionContent {
  readonly action = input.required<ActionView>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly language = this.words.language;
}
