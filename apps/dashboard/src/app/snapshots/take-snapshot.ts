import { Component, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { FormField, form, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { SNAPSHOT_LIMITS, checkTitle, precisionOf, readWrittenDate } from '#domain';
import { DateField, SelectField, TextField } from '#ui';

import { ruleError, serverError } from '../change/text-errors.ts';
import { Words } from '../words/words.ts';
import { SnapshotStore } from './snapshot.store.ts';

const EMPTY = { name: '', on: '', basis: 'EFFECTIVE' };

/** A name freezes the plan; a day and a reading of the past are there for who wants them. */
@Component({
  selector: 'jl-take-snapshot',
  imports: [DateField, FormField, MatButton, SelectField, TextField],
  templateUrl: './take-snapshot.html',
  styleUrl: './take-snapshot.scss',
})
export class TakeSnapshot {
  readonly planId = input.required<string>();
  /** The plan's version that was read. */
  readonly version = input.required<number>();
  /** A past day that somebody came to freeze, as they would write it. */
  readonly past = input<{ readonly on: string; readonly basis: string } | null>(null);

  protected readonly words = inject(Words);
  private readonly name = viewChild.required(TextField);
  protected readonly t = this.words.t;
  protected readonly store = inject(SnapshotStore);
  private readonly model = linkedSignal(() => ({ ...EMPTY, ...this.past() }));

  protected readonly form = form(this.model, (path) => {
    validate(path.name, ({ value }) => ruleError(checkTitle(value(), SNAPSHOT_LIMITS.name, 'name'), this.words));
    validate(path.on, ({ value }) =>
      dayIn(value()) === undefined ? { kind: 'day', message: this.t('snapshots.take.notADay') } : undefined,
    );
  });

  protected readonly bases = computed(() =>
    ['EFFECTIVE', 'RECORDED'].map((value) => ({ value, label: this.t(`snapshots.basis.${value}`) })),
  );

  protected send(event: Event): void {
    event.preventDefault();
    void submit(this.form, {
      action: async () => {
        const { name, on, basis } = this.model();
        const day = dayIn(on) ?? null;
        const asOf = day === null ? null : { on: day, basis: basis as 'EFFECTIVE' | 'RECORDED' };
        const asked = { planId: this.planId(), expectedVersion: this.version(), name: name.trim() };
        if (await this.store.take({ ...asked, ...(asOf && { asOf }) })) {
          this.form().reset(EMPTY);
          return undefined;
        }
        const why = this.store.trouble();
        if (why?.kind !== 'refused') return undefined;
        if (why.refusal.field === 'name') return serverError(why.refusal, this.words, { fieldTree: this.form.name });
        return why.refusal.field?.startsWith('asOf')
          ? serverError(why.refusal, this.words, { fieldTree: this.form.on })
          : undefined;
      },
      onInvalid: () => {
        this.name().focus();
      },
    });
  }
}

/** The day written, null for none, undefined for what is not one day. */
function dayIn(text: string): string | null | undefined {
  if (text.trim() === '') return null;
  const date = readWrittenDate(text);
  return date !== undefined && precisionOf(date) === 'DAY' ? date : undefined;
}
