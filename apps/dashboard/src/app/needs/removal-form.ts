import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { FormField, form, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { checkText, DEPENDENCY_LIMITS } from '#domain';
import { TextField } from '#ui';

import { ruleError } from '../change/text-errors.ts';
import { Words } from '../words/words.ts';
import type { NeedingAction } from './needs-query.ts';
import { NeedsStore } from './needs.store.ts';

/** Why something is no longer needed. */
@Component({
  selector: 'jl-removal-form',
  imports: [FormField, MatButton, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form novalidate (submit)="send($event)" [attr.aria-label]="t('needs.remove')">
      <jl-text-field
        [formField]="form.note"
        [label]="t('needs.removal.note')"
        [mark]="t('needs.form.required')"
        [rows]="2"
      />
      @if (store.troubleSays(); as words) {
        <p class="trouble" role="alert">{{ words }}</p>
      }
      <p class="deeds">
        <button matButton="filled" type="submit" [disabled]="store.isSending()">{{ t('needs.removal.send') }}</button>
        <button matButton type="button" (click)="closed.emit()">{{ t('needs.form.cancel') }}</button>
      </p>
    </form>
  `,
  styleUrl: './needs-form.css',
})
export class RemovalForm {
  readonly action = input.required<NeedingAction>();
  readonly dependencyId = input.required<string>();
  readonly closed = output();

  private readonly words = inject(Words);
  private readonly page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly t = this.words.t;
  protected readonly store = inject(NeedsStore);
  private readonly model = signal({ note: '' });
  protected readonly form = form(this.model, (path) => {
    validate(path.note, ({ value }) => ruleError(checkText(value(), DEPENDENCY_LIMITS.note, 'note'), this.words));
  });

  constructor() {
    this.store.forget();
    afterNextRender(() => {
      this.page.querySelector<HTMLElement>('textarea')?.focus();
    });
  }

  protected send(event: Event): void {
    event.preventDefault();
    void submit(this.form, {
      action: async () => {
        if (await this.store.remove(this.action(), this.dependencyId(), this.model().note)) this.closed.emit();
        return undefined;
      },
      onInvalid: () => {
        this.form().errorSummary()[0]?.fieldTree().focusBoundControl();
      },
    });
  }
}
