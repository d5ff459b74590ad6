import { ChangeDetectionStrategy, Component, inject, input, output, signal, viewChild } from '@angular/core';
import { afterNextRender } from '@angular/core';
import { FormField, form, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { UPDATE_LIMITS, checkText } from '#domain';
import { TextField } from '#ui';

import { ruleError, serverError } from '../change/text-errors.ts';
import { Words } from '../words/words.ts';
import type { ActionView } from './action-query.ts';
import { DecisionStore } from './decision.store.ts';

/** Returning an update takes a written reason: the author must know what to correct. */
@Component({
  selector: 'jl-return-form',
  imports: [FormField, MatButton, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form novalidate (submit)="send($event)">
      <jl-text-field
        [formField]="form.reason"
        [label]="t('action.return.reason')"
        [mark]="t('action.required')"
        [hint]="t('action.return.hint')"
        [rows]="3"
        [limit]="limit()"
      />
      <p class="deeds">
        <button matButton="filled" type="submit" [disabled]="store.doing() !== null">
          {{ t('action.return.send') }}
        </button>
        <button matButton type="button" (click)="cancelled.emit()">{{ t('action.cancel') }}</button>
      </p>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 0.75rem;
      max-width: var(--jl-reading);
      padding-top: 0.5rem;
    }
    .deeds {
      display: flex;
      gap: 0.5rem;
    }
  `,
})
export class ReturnForm {
  readonly action = input.required<ActionView>();
  readonly cancelled = output();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly store = inject(DecisionStore);
  private readonly field = viewChild.required(TextField);
  private readonly model = signal({ reason: '' });

  protected readonly form = form(this.model, (path) => {
    validate(path.reason, ({ value }) => ruleError(checkText(value(), UPDATE_LIMITS.reason, 'reason'), this.words));
  });

  constructor() {
    afterNextRender(() => {
      this.field().focus();
    });
  }

  protected limit() {
    return {
      maximum: UPDATE_LIMITS.reason.maximum,
      say: (count: number) => this.words.count('action.characters', count),
    };
  }

  protected send(event: Event): void {
    event.preventDefault();
    void submit(this.form, {
      action: async () => {
        await this.store.giveBack(this.action(), this.model().reason);
        const why = this.store.trouble()?.why;
        return why?.kind === 'refused' && why.refusal.field === 'reason'
          ? serverError(why.refusal, this.words, { fieldTree: this.form.reason })
          : undefined;
      },
      onInvalid: () => {
        this.field().focus();
      },
    });
  }
}
