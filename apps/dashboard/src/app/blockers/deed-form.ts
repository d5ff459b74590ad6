import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { FormField, form, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  BLOCKER_TYPE_LABELS,
  BLOCKER_TYPES,
  checkText,
  COMMITTEES,
  DECISION_BODIES,
  DECISION_BODY_LABELS,
} from '#domain';
import { DateField, SelectField, TextField } from '#ui';

import { ruleError, serverError } from '../change/text-errors.ts';
import { Words } from '../words/words.ts';
import { askedChoices } from './asked-of.ts';
import type { BlockedAction, BlockerView } from './blocker-query.ts';
import { BlockerStore } from './blocker.store.ts';
import type { Deed, DeedField, FieldName } from './deed.ts';
import { DEED_FIELDS, NOTHING_WRITTEN } from './deed.ts';

/** What is written to do something about a blocker or a decision: the fields are those of the deed. */
@Component({
  selector: 'jl-deed-form',
  imports: [DateField, FormField, MatButton, SelectField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './deed-form.html',
  styleUrl: './deed-form.css',
})
export class DeedForm {
  readonly deed = input.required<Deed>();
  readonly action = input.required<BlockedAction>();
  readonly ministries = input.required<readonly { readonly code: string; readonly name: string }[]>();
  /** The blocker or the decision that it is about; none for a new blocker. */
  readonly about = input('');
  /** The blockers that wait for a decision. */
  readonly open = input<readonly BlockerView[]>([]);
  readonly closed = output();

  private readonly words = inject(Words);
  private readonly page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly t = this.words.t;
  protected readonly language = this.words.language;
  protected readonly store = inject(BlockerStore);
  private readonly model = signal(NOTHING_WRITTEN);
  protected readonly fields = computed(() => DEED_FIELDS[this.deed()]);
  /** The blockers that a decision answers: the only one there is, unless somebody chooses. */
  protected readonly answered = linkedSignal(() => {
    const open = this.open();
    return open.length === 1 ? open.map(({ id }) => id) : [];
  });

  protected readonly form = form(this.model, (path) => {
    for (const name of Object.keys(NOTHING_WRITTEN) as FieldName[]) {
      validate(path[name], ({ value }) => this.wrong(name, value()));
    }
  });

  constructor() {
    this.store.forget();
    afterNextRender(() => {
      this.page.querySelector<HTMLElement>('textarea, select, input')?.focus();
    });
  }

  protected label(name: FieldName): string {
    return this.t(`blockers.field.${this.deed()}.${name}`);
  }
  protected hint(name: FieldName): string {
    return this.t(`blockers.hint.${this.deed()}.${name}`);
  }
  protected limit({ limits }: DeedField) {
    return (
      limits && { maximum: limits.maximum, say: (count: number) => this.words.count('blockers.characters', count) }
    );
  }

  protected choices(name: FieldName): readonly { value: string; label: string }[] {
    const language = this.language();
    switch (name) {
      case 'type':
        return BLOCKER_TYPES.map((value) => ({ value, label: BLOCKER_TYPE_LABELS[value][language] }));
      case 'committee':
        return COMMITTEES.map((value) => ({ value, label: DECISION_BODY_LABELS[value][language] }));
      case 'body':
        return DECISION_BODIES.map((value) => ({ value, label: DECISION_BODY_LABELS[value][language] }));
      case 'milestoneId':
        return [
          { value: '', label: this.t('blockers.wholeAction') },
          ...this.action()
            .milestones.nodes.filter(({ actual }) => !actual)
            .map(({ id, title }) => ({ value: id, label: title })),
        ];
      default:
        return askedChoices(this.ministries(), language);
    }
  }

  protected toggle(id: string): void {
    this.answered.update((ids) => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]));
  }

  protected send(event: Event): void {
    event.preventDefault();
    void submit(this.form, {
      action: async () => {
        const blockerIds = this.deed() === 'decide' ? this.answered() : [this.about()];
        const about = { blockerIds, decisionId: this.about() };
        if (await this.store.send(this.deed(), this.action(), about, this.model())) {
          this.closed.emit();
          return undefined;
        }
        const why = this.store.trouble();
        const at = why?.kind === 'refused' ? this.fields().find(({ name }) => name === why.refusal.field) : undefined;
        return why?.kind === 'refused' && at
          ? serverError(why.refusal, this.words, { fieldTree: this.form[at.name] })
          : undefined;
      },
      onInvalid: () => {
        this.form().errorSummary()[0]?.fieldTree().focusBoundControl();
      },
    });
  }

  /** What can be said without asking the server, which judges dates and all the rest. */
  private wrong(name: FieldName, value: string) {
    const field = this.fields().find((one) => one.name === name);
    if (!field || (field.isOptional && value.trim() === '')) return undefined;
    if (field.limits) return ruleError(checkText(value, field.limits, name), this.words);
    return value.trim() === '' ? { kind: 'empty', message: this.t('blockers.missing') } : undefined;
  }
}
