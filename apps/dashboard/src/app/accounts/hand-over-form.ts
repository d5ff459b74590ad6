import { Component, computed, inject, input, signal } from '@angular/core';
import { FormField, form, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { DateField, SelectField } from '#ui';

import { serverError } from '../change/text-errors.ts';
import { Words } from '../words/words.ts';
import { AccountStore } from './account.store.ts';
import type { AccountShown, PersonShown } from './accounts-query.ts';
import { dayIn } from './role-choices.ts';
import { roleName } from './said-role.ts';

const EMPTY = { successor: '', lastDay: '' };
/** What the successor finds by holding the role, and what stays with who leaves. */
const FOUND = ['action', 'question', 'blocker', 'decision'] as const;
const STAYS = ['update', 'draft', 'token', 'calendar'] as const;

/** What somebody would leave behind, to whom it goes, and their last day: one page, one confirmation. */
@Component({
  selector: 'jl-hand-over-form',
  imports: [DateField, FormField, MatButton, SelectField],
  template: `
    <form novalidate class="card" (submit)="send($event)" aria-labelledby="hand-over">
      <h2 id="hand-over">{{ t('accounts.handover.title') }}</h2>
      <p class="soft">{{ t('accounts.handover.lead') }}</p>
      <ul>
        @for (line of lines(); track line) {
          <li>{{ line }}</li>
        }
      </ul>
      <jl-select-field
        [formField]="form.successor"
        [label]="t('accounts.handover.successor')"
        [hint]="t('accounts.handover.successorHint')"
        [prompt]="t('accounts.handover.nobody')"
        [options]="people()"
      />
      <jl-date-field
        [formField]="form.lastDay"
        [label]="t('accounts.handover.lastDay')"
        [hint]="t('accounts.handover.lastDayHint')"
        [language]="words.language()"
      />
      <p>
        <button matButton="filled" type="submit" [disabled]="store.isSending()">
          {{ t('accounts.handover.send') }}
        </button>
      </p>
    </form>
  `,
  styleUrl: './accounts.scss',
})
export class HandOverForm {
  readonly person = input.required<PersonShown>();
  readonly account = input.required<AccountShown>();

  protected readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly store = inject(AccountStore);
  private readonly model = signal(EMPTY);
  protected readonly form = form(this.model, (path) => {
    validate(path.lastDay, ({ value }) =>
      dayIn(value()) === null ? { kind: 'day', message: this.t('accounts.grant.notADay') } : undefined,
    );
  });
  protected readonly people = computed(() =>
    this.account().leaving.colleagues.nodes.map(({ id, displayName, post }) => ({
      value: id,
      label: `${displayName}, ${post}`,
    })),
  );
  /** Only what there is. */
  protected readonly lines = computed(() => {
    const leaving = this.account().leaving;
    const said = (kinds: readonly ((typeof FOUND)[number] | (typeof STAYS)[number])[]) =>
      kinds.flatMap((kind) =>
        leaving[`${kind}Count`] > 0 ? [this.words.count(`accounts.handover.${kind}`, leaving[`${kind}Count`])] : [],
      );
    const stood = leaving.standsInFor.nodes.map((one) =>
      this.t('accounts.handover.standsIn', { name: one.person.displayName, role: roleName(one, this.words) }),
    );
    const deputies = leaving.deputies.nodes.map((one) =>
      this.t('accounts.handover.deputy', { name: one.deputy.displayName, role: roleName(one, this.words) }),
    );
    const all = [...said(FOUND), ...said(STAYS), ...deputies, ...stood];
    return all.length ? all : [this.t('accounts.handover.nothing')];
  });

  protected send(event: Event): void {
    event.preventDefault();
    void submit(this.form, {
      action: async () => {
        const { successor, lastDay } = this.model();
        const { id: personId, version: expectedVersion } = this.person();
        const refusal = await this.store.take({
          does: 'handOver',
          input: { personId, expectedVersion, successorId: successor || null, lastDay: dayIn(lastDay) ?? '' },
        });
        if (!refusal?.field) return undefined;
        const fieldTree = refusal.field === 'lastDay' ? this.form.lastDay : this.form.successor;
        return serverError(refusal, this.words, { fieldTree });
      },
    });
  }
}
