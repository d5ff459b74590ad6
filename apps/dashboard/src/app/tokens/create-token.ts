import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { FormField, form, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TOKEN_LIMITS, checkTitle } from '#domain';
import { SelectField, TextField } from '#ui';

import { ruleError, serverError } from '../change/text-errors.ts';
import { formatInstantDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { TokenStore } from './token.store.ts';

/** Lifetimes offered, in days: the usual one is in the middle. */
const LIFETIMES = [7, 30, 90, 180, TOKEN_LIMITS.days.maximum] as const;
const USUAL = { name: '', days: '90' };

/** A name and a lifetime make a token. */
@Component({
  selector: 'jl-create-token',
  imports: [FormField, MatButton, SelectField, TextField],
  template: `
    <form novalidate (submit)="send($event)" aria-labelledby="create">
      <h2 id="create">{{ t('tokens.create.title') }}</h2>
      <jl-text-field [formField]="form.name" [label]="t('tokens.create.name')" [hint]="t('tokens.create.nameHint')" />
      <jl-select-field
        [formField]="form.days"
        [label]="t('tokens.create.days')"
        [hint]="t('tokens.create.daysHint')"
        [options]="lifetimes()"
      />
      <p>
        <button matButton="filled" type="submit" [disabled]="store.doing() !== null">
          {{ t('tokens.create.send') }}
        </button>
      </p>
    </form>
  `,
  styles: `
    form {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      align-items: start;
      gap: 1rem 1.5rem;
      padding: clamp(1rem, 2.5vw, 1.5rem);
      border: 1px solid var(--jl-line);
      border-radius: var(--jl-radius);
      background: var(--jl-surface);
      box-shadow: var(--jl-shadow);
    }
    h2,
    p {
      grid-column: 1 / -1;
    }
    @media (max-width: 40rem) {
      form {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class CreateToken {
  /** The account's version that was read. */
  readonly version = input.required<number>();

  private readonly words = inject(Words);
  private readonly name = viewChild.required(TextField);
  protected readonly t = this.words.t;
  protected readonly store = inject(TokenStore);
  private readonly model = signal(USUAL);

  protected readonly form = form(this.model, (path) => {
    validate(path.name, ({ value }) => ruleError(checkTitle(value(), TOKEN_LIMITS.name, 'name'), this.words));
  });

  protected readonly lifetimes = computed(() =>
    LIFETIMES.map((days) => {
      const until = formatInstantDay(new Date(Date.now() + days * 86_400_000).toISOString(), this.words.language());
      return { value: String(days), label: this.words.count('tokens.create.lifetime', days, { until }) };
    }),
  );

  protected send(event: Event): void {
    event.preventDefault();
    void submit(this.form, {
      action: async () => {
        const { name, days } = this.model();
        if (await this.store.create(name.trim(), Number(days), this.version())) {
          this.form().reset(USUAL);
          return undefined;
        }
        const why = this.store.trouble();
        return why?.kind === 'refused' && why.refusal.field === 'name'
          ? serverError(why.refusal, this.words, { fieldTree: this.form.name })
          : undefined;
      },
      onInvalid: () => {
        this.name().focus();
      },
    });
  }
}
