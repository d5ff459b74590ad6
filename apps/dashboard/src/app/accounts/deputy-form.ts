import { Component, computed, inject, input, signal } from '@angular/core';
import { FormField, form, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { DateField, SelectField } from '#ui';

import { serverError } from '../change/text-errors.ts';
import type { Role } from '../graphql/generated/graphql.ts';
import { Words } from '../words/words.ts';
import { AccountStore } from './account.store.ts';
import type { AccountShown, PersonShown } from './accounts-query.ts';
import { dayIn } from './role-choices.ts';
import { roleName } from './said-role.ts';

const EMPTY = { deputy: '', role: '0', from: '', to: '' };

/** An administrator appoints a deputy for somebody who cannot do it. */
@Component({
  selector: 'jl-deputy-form',
  imports: [DateField, FormField, MatButton, SelectField],
  template: `
    <form novalidate class="card" (submit)="send($event)" aria-labelledby="deputy-form">
      <h3 id="deputy-form">{{ t('accounts.deputies.form') }}</h3>
      <jl-select-field
        [formField]="form.deputy"
        [label]="t('accounts.deputies.who')"
        [prompt]="t('accounts.deputies.choose')"
        [options]="people()"
      />
      <jl-select-field [formField]="form.role" [label]="t('accounts.grant.role')" [options]="choices()" />
      <jl-date-field
        [formField]="form.from"
        [label]="t('accounts.grant.from')"
        [hint]="t('accounts.deputies.day')"
        [language]="words.language()"
      />
      <jl-date-field
        [formField]="form.to"
        [label]="t('accounts.grant.to')"
        [hint]="t('accounts.deputies.day')"
        [language]="words.language()"
      />
      <p>
        <button matButton="filled" type="submit" [disabled]="store.isSending()">
          {{ t('accounts.deputies.send') }}
        </button>
      </p>
    </form>
  `,
  styleUrl: './accounts.scss',
})
export class DeputyForm {
  readonly person = input.required<PersonShown>();
  readonly account = input.required<AccountShown>();
  /** The roles that can be stood in for. */
  readonly roles = input.required<readonly { role: Role; ministry: { id: string; code: string } }[]>();

  protected readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly store = inject(AccountStore);
  private readonly model = signal(EMPTY);
  protected readonly form = form(this.model, (path) => {
    validate(path.deputy, ({ value }) =>
      value() === '' ? { kind: 'deputy', message: this.t('accounts.deputies.choose') } : undefined,
    );
    for (const field of [path.from, path.to]) {
      validate(field, ({ value }) =>
        dayIn(value()) === null ? { kind: 'day', message: this.t('accounts.grant.notADay') } : undefined,
      );
    }
  });
  protected readonly people = computed(() =>
    this.account().leaving.colleagues.nodes.map(({ id, displayName, post }) => ({
      value: id,
      label: `${displayName}, ${post}`,
    })),
  );
  protected readonly choices = computed(() =>
    this.roles().map((one, place) => ({ value: String(place), label: roleName(one, this.words) })),
  );

  protected send(event: Event): void {
    event.preventDefault();
    void submit(this.form, {
      action: async () => {
        const { deputy, role, from, to } = this.model();
        const held = this.roles()[Number(role)];
        if (!held) return undefined;
        const { id: personId, version: expectedVersion } = this.person();
        const refusal = await this.store.take({
          does: 'appoint',
          input: {
            ...{ personId, expectedVersion, deputyId: deputy, role: held.role, ministryId: held.ministry.id },
            ...{ from: dayIn(from) ?? '', to: dayIn(to) ?? '' },
          },
        });
        if (refusal === null) this.form().reset(EMPTY);
        if (!refusal?.field) return undefined;
        const fields = { from: this.form.from, to: this.form.to, role: this.form.role };
        const fieldTree = fields[refusal.field as keyof typeof fields] ?? this.form.deputy;
        return serverError(refusal, this.words, { fieldTree });
      },
    });
  }
}
