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
const USUAL = { name: '', days: '90', openUpdates: false, ledger: false, accounts: false };

/** A name, a lifetime and what it opens make a token. */
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
      <fieldset>
        <legend>{{ t('tokens.create.scopes') }}</legend>
        <p class="hint">{{ t('tokens.create.scopesHint') }}</p>
        <label>
          <input type="checkbox" checked disabled />
          <span
            ><strong>{{ t('tokens.scope.plans') }}</strong> {{ t('tokens.scopeSays.plans') }}</span
          >
        </label>
        <label>
          <input type="checkbox" [formField]="form.openUpdates" />
          <span
            ><strong>{{ t('tokens.scope.openUpdates') }}</strong> {{ t('tokens.scopeSays.openUpdates') }}</span
          >
        </label>
        <label>
          <input type="checkbox" [formField]="form.ledger" />
          <span
            ><strong>{{ t('tokens.scope.ledger') }}</strong> {{ t('tokens.scopeSays.ledger') }}</span
          >
        </label>
        @if (seesAccounts()) {
          <label>
            <input type="checkbox" [formField]="form.accounts" />
            <span
              ><strong>{{ t('tokens.scope.accounts') }}</strong> {{ t('tokens.scopeSays.accounts') }}</span
            >
          </label>
        }
      </fieldset>
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
    fieldset,
    p {
      grid-column: 1 / -1;
    }
    fieldset {
      display: grid;
      gap: 0.5rem;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-weight: 600;
    }
    .hint,
    fieldset span {
      color: var(--jl-ink-soft);
      font-size: 0.875rem;
    }
    fieldset label {
      display: flex;
      align-items: baseline;
      gap: 0.625rem;
    }
    fieldset strong {
      display: block;
      color: var(--jl-ink);
      font-size: 0.9375rem;
      font-weight: 550;
    }
    input[type='checkbox'] {
      flex: none;
      width: 1.125rem;
      height: 1.125rem;
      accent-color: var(--jl-accent);
      translate: 0 0.1875rem;
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
  /** Whether the person may see everyone's tokens and reads, and so open them to a program. */
  readonly seesAccounts = input(false);

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
        const { name, days, openUpdates, ledger, accounts } = this.model();
        const asked = { name: name.trim(), days: Number(days), scopes: { openUpdates, ledger, accounts } };
        if (await this.store.create(asked, this.version())) {
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
