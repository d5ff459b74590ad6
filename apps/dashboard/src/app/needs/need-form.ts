import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { FormField, form, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { checkText, DEPENDENCY_LIMITS } from '#domain';
import { SelectField, TextField } from '#ui';

import { ruleError, serverError } from '../change/text-errors.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { Words } from '../words/words.ts';
import type { NeedingAction } from './needs-query.ts';
import { needableQuery } from './needs-query.ts';
import type { WrittenNeed } from './needs.store.ts';
import { NeedsStore } from './needs.store.ts';

/** What is needed, of which action, for which milestone, and why. */
@Component({
  selector: 'jl-need-form',
  imports: [FormField, MatButton, SelectField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form novalidate (submit)="send($event)" [attr.aria-label]="t('needs.form.heading')">
      <h3>{{ t('needs.form.heading') }}</h3>
      <jl-select-field
        [formField]="form.neededActionId"
        [label]="t('needs.form.action')"
        [mark]="t('needs.form.required')"
        [prompt]="t('needs.form.choose')"
        [options]="actions()"
      />
      <jl-select-field
        [formField]="form.neededMilestoneId"
        [label]="t('needs.form.neededMilestone')"
        [options]="neededMilestones()"
      />
      <jl-select-field [formField]="form.milestoneId" [label]="t('needs.form.milestone')" [options]="milestones()" />
      <jl-text-field
        [formField]="form.reason"
        [label]="t('needs.form.reason')"
        [mark]="t('needs.form.required')"
        [hint]="t('needs.form.reasonHint')"
        [rows]="3"
        [limit]="limit"
      />
      @if (store.troubleSays(); as words) {
        <p class="trouble" role="alert">{{ words }}</p>
      }
      <p class="deeds">
        <button matButton="filled" type="submit" [disabled]="store.isSending()">{{ t('needs.form.send') }}</button>
        <button matButton type="button" (click)="closed.emit()">{{ t('needs.form.cancel') }}</button>
      </p>
    </form>
  `,
  styleUrl: './needs-form.css',
})
export class NeedForm {
  readonly planCode = input.required<string>();
  readonly action = input.required<NeedingAction>();
  readonly closed = output();

  private readonly words = inject(Words);
  private readonly page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly t = this.words.t;
  protected readonly store = inject(NeedsStore);
  private readonly answer = liveQuery(needableQuery, () => ({ planCode: this.planCode() }));
  private readonly all = computed(() => {
    const plan = this.answer.value()?.plan;
    const found = new Map([...(plan?.first.nodes ?? []), ...(plan?.last.nodes ?? [])].map((one) => [one.id, one]));
    return [...found.values()].filter(({ id }) => id !== this.action().id);
  });
  private readonly model = signal<WrittenNeed>({
    ...{ milestoneId: '', neededActionId: '', neededMilestoneId: '', reason: '' },
  });

  protected readonly actions = computed(() =>
    this.all().map(({ id, number, title }) => ({ value: id, label: `${String(number)}. ${title}` })),
  );
  protected readonly neededMilestones = computed(() => {
    const needed = this.all().find(({ id }) => id === this.form.neededActionId().value());
    return this.choicesOf('needs.form.wholeNeeded', needed?.milestones.nodes ?? []);
  });
  protected readonly milestones = computed(() =>
    this.choicesOf(
      'needs.form.whole',
      this.action().milestones.nodes.filter(({ actual }) => !actual),
    ),
  );
  protected readonly limit = {
    maximum: DEPENDENCY_LIMITS.reason.maximum,
    say: (count: number) => this.words.count('needs.form.characters', count),
  };
  protected readonly form = form(this.model, (path) => {
    validate(path.neededActionId, ({ value }) =>
      value() === '' ? { kind: 'empty', message: this.t('needs.form.missing') } : undefined,
    );
    validate(path.reason, ({ value }) => ruleError(checkText(value(), DEPENDENCY_LIMITS.reason, 'reason'), this.words));
  });

  constructor() {
    this.store.forget();
    afterNextRender(() => {
      this.page.querySelector<HTMLElement>('select')?.focus();
    });
  }

  private choicesOf(whole: string, milestones: readonly { readonly id: string; readonly title: string }[]) {
    return [{ value: '', label: this.t(whole) }, ...milestones.map(({ id, title }) => ({ value: id, label: title }))];
  }

  protected send(event: Event): void {
    event.preventDefault();
    void submit(this.form, {
      action: async () => {
        const written = this.model();
        // A milestone of the action chosen before is none of this one.
        const isOfIt = this.neededMilestones().some(({ value }) => value === written.neededMilestoneId);
        const need = { ...written, neededMilestoneId: isOfIt ? written.neededMilestoneId : '' };
        if (await this.store.state(this.action(), need)) {
          this.closed.emit();
          return undefined;
        }
        const why = this.store.trouble();
        if (why?.kind !== 'refused' || why.refusal.field !== 'reason') return undefined;
        return serverError(why.refusal, this.words, { fieldTree: this.form.reason });
      },
      onInvalid: () => {
        this.form().errorSummary()[0]?.fieldTree().focusBoundControl();
      },
    });
  }
}
