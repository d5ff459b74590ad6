import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { isMinistryRole } from '#domain';
import { DateField, SelectField, TextField } from '#ui';

import { serverError } from '../change/text-errors.ts';
import type { Refusal } from '../change/outcome.ts';
import type { Role } from '../graphql/generated/graphql.ts';
import { Words } from '../words/words.ts';
import type { ManagerShown } from './accounts-query.ts';
import { dayIn, ministryChoices, ministryFor, roleChoices } from './role-choices.ts';

/** A role to grant or to promise; `email` is empty when it is for somebody who is there. */
export interface RoleWanted {
  readonly email: string;
  readonly role: Role;
  readonly ministryId: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

const EMPTY = { email: '', role: 'LEAD', ministry: '', from: '', to: '' };

/** Asks which role, for which ministry and between which days and, for an invitation, of which address. */
@Component({
  selector: 'jl-role-form',
  imports: [DateField, FormField, MatButton, SelectField, TextField],
  template: `
    <form novalidate class="card" (submit)="send($event)" aria-labelledby="role-form">
      <h2 id="role-form">{{ t(forSomebody() ? 'accounts.grant.title' : 'accounts.invite.title') }}</h2>
      @if (!forSomebody()) {
        <jl-text-field
          [formField]="form.email"
          [label]="t('accounts.invite.email')"
          [hint]="t('accounts.invite.emailHint')"
        />
      }
      <jl-select-field [formField]="form.role" [label]="t('accounts.grant.role')" [options]="roles()" />
      @if (asksMinistry()) {
        <jl-select-field
          [formField]="form.ministry"
          [label]="t('accounts.grant.ministry')"
          [prompt]="t('accounts.grant.choose')"
          [options]="ministries()"
        />
      }
      <jl-date-field
        [formField]="form.from"
        [label]="t('accounts.grant.from')"
        [hint]="t(forSomebody() ? 'accounts.grant.fromHint' : 'accounts.invite.fromHint')"
        [language]="words.language()"
      />
      <jl-date-field
        [formField]="form.to"
        [label]="t('accounts.grant.to')"
        [hint]="t('accounts.grant.toHint')"
        [language]="words.language()"
      />
      <p>
        <button matButton="filled" type="submit" [disabled]="isSending()">
          {{ t(forSomebody() ? 'accounts.grant.send' : 'accounts.invite.send') }}
        </button>
      </p>
    </form>
  `,
  styleUrl: './accounts.scss',
})
export class RoleForm {
  readonly manager = input.required<ManagerShown>();
  /** Whether it is for somebody who has an account. */
  readonly forSomebody = input.required<boolean>();
  readonly isSending = input.required<boolean>();
  /** Sends it; null once it is done. */
  readonly sends = input.required<(wanted: RoleWanted) => Promise<Refusal | null | undefined>>();
  readonly sent = output();

  protected readonly words = inject(Words);
  protected readonly t = this.words.t;
  private readonly model = signal(EMPTY);
  protected readonly form = form(this.model, (path) => {
    validate(path.email, ({ value }) =>
      this.forSomebody() || value().includes('@')
        ? undefined
        : { kind: 'email', message: this.t('accounts.invite.noEmail') },
    );
    validate(path.ministry, ({ value }) =>
      this.asksMinistry() && value() === ''
        ? { kind: 'ministry', message: this.t('accounts.grant.chooseMinistry') }
        : undefined,
    );
    for (const field of [path.from, path.to]) {
      validate(field, ({ value }) =>
        value().trim() !== '' && dayIn(value()) === null
          ? { kind: 'day', message: this.t('accounts.grant.notADay') }
          : undefined,
      );
    }
  });
  protected readonly roles = computed(() => roleChoices(this.manager(), this.words));
  protected readonly ministries = computed(() => ministryChoices(this.manager()));
  protected readonly asksMinistry = computed(
    () => isMinistryRole(this.model().role as Role) && this.ministries().length > 1,
  );

  protected send(event: Event): void {
    event.preventDefault();
    void submit(this.form, {
      action: async () => {
        const { email, role, ministry, from, to } = this.model();
        const refusal = await this.sends()({
          ...{ email, role: role as Role, ministryId: ministryFor(role as Role, ministry, this.manager()) },
          ...{ from: dayIn(from), to: dayIn(to) },
        });
        if (refusal === null) {
          this.form().reset(EMPTY);
          this.sent.emit();
        }
        const { email: mail, role: kind, ministry: of, from: first, to: last } = this.form;
        const fields = { email: mail, role: kind, ministryId: of, from: first, to: last };
        const fieldTree = refusal?.field ? fields[refusal.field as keyof typeof fields] : undefined;
        return refusal && fieldTree ? serverError(refusal, this.words, { fieldTree }) : undefined;
      },
    });
  }
}
