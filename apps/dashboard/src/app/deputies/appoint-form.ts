import { Component, computed, inject, input, signal } from '@angular/core';
import { FormField, form, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { precisionOf, readWrittenDate, ROLE_LABELS } from '#domain';
import { DateField, SelectField } from '#ui';

import { serverError } from '../change/text-errors.ts';
import type { DeputiesQuery, Role } from '../graphql/generated/graphql.ts';
import { Words } from '../words/words.ts';
import { DeputyStore } from './deputy.store.ts';

const EMPTY = { deputy: '', grant: '0', from: '', to: '' };

/** Asks somebody of the ministry to stand in, in one role, between two days. */
@Component({
  selector: 'jl-appoint-form',
  imports: [DateField, FormField, MatButton, SelectField],
  templateUrl: './appoint-form.html',
  styleUrl: './appoint-form.scss',
})
export class AppointForm {
  readonly viewer = input.required<NonNullable<DeputiesQuery['viewer']>>();
  /** The roles of their own that others can stand in for. */
  readonly roles =
    input.required<readonly { readonly role: Role; readonly ministry: { id: string; code: string } }[]>();

  protected readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly store = inject(DeputyStore);
  private readonly model = signal(EMPTY);
  protected readonly form = form(this.model, (path) => {
    validate(path.deputy, ({ value }) =>
      value() === '' ? { kind: 'deputy', message: this.t('deputies.form.choose') } : undefined,
    );
    for (const field of [path.from, path.to]) {
      validate(field, ({ value }) =>
        dayIn(value()) === null ? { kind: 'day', message: this.t('deputies.form.notADay') } : undefined,
      );
    }
  });
  protected readonly people = computed(() =>
    this.viewer().colleagues.nodes.map(({ id, displayName, post }) => ({
      value: id,
      label: `${displayName}, ${post}`,
    })),
  );
  protected readonly grants = computed(() =>
    this.roles().map(({ role, ministry }, place) => ({
      value: String(place),
      label: `${ROLE_LABELS[role][this.words.language()]} (${ministry.code})`,
    })),
  );

  protected send(event: Event): void {
    event.preventDefault();
    void submit(this.form, {
      action: async () => {
        const { deputy, grant, from, to } = this.model();
        const held = this.roles()[Number(grant)];
        if (!held) return undefined;
        const refusal = await this.store.take({
          does: 'appoint',
          input: {
            ...{ expectedVersion: this.viewer().version, deputyId: deputy, role: held.role },
            ...{ ministryId: held.ministry.id, from: dayIn(from) ?? '', to: dayIn(to) ?? '' },
          },
        });
        if (refusal === null) this.form().reset(EMPTY);
        if (!refusal?.field) return undefined;
        const fieldTree =
          { from: this.form.from, to: this.form.to, role: this.form.grant }[refusal.field] ?? this.form.deputy;
        return serverError(refusal, this.words, { fieldTree });
      },
    });
  }
}

/** The day written, null for what is not one day. */
function dayIn(text: string): string | null {
  const date = readWrittenDate(text);
  return date !== undefined && precisionOf(date) === 'DAY' ? date : null;
}
