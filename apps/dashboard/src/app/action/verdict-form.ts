import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FormField, form, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { UPDATE_LIMITS, VERDICT_LABELS, VERDICT_VALUES, checkText } from '#domain';
import { ChoiceField, TextField } from '#ui';

import { ruleError, serverError } from '../change/text-errors.ts';
import type { VerdictValue } from '../graphql/generated/graphql.ts';
import { Words } from '../words/words.ts';
import type { ActionView } from './action-query.ts';
import { DecisionStore } from './decision.store.ts';

/** A verdict: one value of the scale, and what it rests on. */
@Component({
  selector: 'jl-verdict-form',
  imports: [ChoiceField, FormField, MatButton, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form novalidate (submit)="send($event)" [attr.aria-label]="t('action.verdict.write')">
      <jl-choice-field
        [formField]="form.value"
        [label]="t('action.verdict.value')"
        [mark]="t('action.required')"
        [choices]="choices()"
      />
      <jl-text-field
        [formField]="form.text"
        [label]="t('action.verdict.text')"
        [mark]="t('action.required')"
        [hint]="t('action.verdict.hint')"
        [rows]="5"
        [limit]="limit()"
      />
      <p class="deeds">
        <button matButton="filled" type="submit" [disabled]="store.doing() !== null">
          {{ t('action.verdict.send') }}
        </button>
        <button matButton type="button" (click)="closed.emit()">{{ t('action.cancel') }}</button>
      </p>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 1rem;
      margin-top: 1rem;
      padding: 1.25rem;
      border: 1px solid var(--jl-line);
      border-radius: var(--jl-radius);
      background: var(--jl-surface);
    }
    .deeds {
      display: flex;
      gap: 0.5rem;
    }
  `,
})
export class VerdictForm {
  readonly action = input.required<ActionView>();
  readonly closed = output();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly store = inject(DecisionStore);
  private readonly scale = viewChild.required(ChoiceField);
  private readonly model = signal({ value: '', text: '' });

  protected readonly choices = computed(() =>
    VERDICT_VALUES.map((value) => ({ value, label: VERDICT_LABELS[value][this.words.language()] })),
  );
  protected readonly form = form(this.model, (path) => {
    validate(path.value, ({ value }) =>
      value() === '' ? { kind: 'CHOICE_UNKNOWN', message: this.t('action.verdict.choose') } : undefined,
    );
    validate(path.text, ({ value }) => ruleError(checkText(value(), UPDATE_LIMITS.verdictText, 'text'), this.words));
  });

  constructor() {
    afterNextRender(() => {
      this.scale().focus();
    });
  }

  protected limit() {
    const { maximum } = UPDATE_LIMITS.verdictText;
    return { maximum, say: (count: number) => this.words.count('action.characters', count) };
  }

  protected send(event: Event): void {
    event.preventDefault();
    void submit(this.form, {
      action: async () => {
        const { value, text } = this.model();
        if (await this.store.judge(this.action(), value as VerdictValue, text)) {
          this.closed.emit();
          return undefined;
        }
        const why = this.store.trouble()?.why;
        if (why?.kind !== 'refused') return undefined;
        const fieldTree = why.refusal.field === 'value' ? this.form.value : this.form.text;
        return why.refusal.field === null ? undefined : serverError(why.refusal, this.words, { fieldTree });
      },
      onInvalid: () => {
        this.form().errorSummary()[0]?.fieldTree().focusBoundControl();
      },
    });
  }
}
