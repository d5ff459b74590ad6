import { NgTemplateOutlet } from '@angular/common';
import type { TemplateRef } from '@angular/core';
import { ChangeDetectionStrategy, Component, contentChild, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';

import { Icon } from '../icon/icon.ts';
import { FieldControl } from './field-control.ts';

/** One choice. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What one declares by choosing it. */
  readonly definition?: string;
}

/** A few choices side by side, each a card with its words; a template named `drawing` adds a picture to each. */
@Component({
  selector: 'jl-choice-field',
  imports: [Icon, NgTemplateOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './choice-field.html',
  styleUrl: './choice-field.css',
})
export class ChoiceField extends FieldControl implements FormValueControl<string> {
  readonly value = model('');
  readonly choices = input.required<readonly Choice[]>();
  /** Whether the cards are small, for a choice within a line. */
  readonly compact = input(false);
  /** Whether the label is only for those who do not see what stands above. */
  readonly hidesLabel = input(false);
  protected readonly drawing = contentChild<TemplateRef<{ $implicit: string }>>('drawing');
}
