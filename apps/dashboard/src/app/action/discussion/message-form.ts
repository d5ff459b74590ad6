import type { ElementRef } from '@angular/core';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FormField, form, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { checkText, DISCUSSION_LIMITS, readWrittenDate } from '#domain';
import { DateField, TextField } from '#ui';

import { ruleError } from '../../change/text-errors.ts';
import { liveQuery } from '../../graphql/live-query.ts';
import { Words } from '../../words/words.ts';
import { nameBegun, stillCalled, withName } from './calling.ts';
import type { PersonCalled } from './discussion-query.ts';
import { mentionableQuery } from './discussion-query.ts';
import type { Written } from './discussion.store.ts';

/** What is sent: the words, whom they call, and for a question until when. */
export interface Sent extends Written {
  readonly expectedBy: string;
}

/** Words to write: a new message, an answer, a question with its day, or new words for a message of one's own. */
@Component({
  selector: 'jl-message-form',
  imports: [DateField, FormField, MatButton, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './message-form.html',
  styleUrl: './message-form.css',
})
export class MessageForm {
  readonly planCode = input.required<string>();
  readonly number = input.required<number>();
  readonly label = input.required<string>();
  readonly send = input.required<string>();
  /** Whether it asks, and so wants a day. */
  readonly asks = input(false);
  /** Whether auditors read it. */
  readonly isQuestion = input(false);
  readonly text = input('');
  readonly called = input<readonly PersonCalled[]>([]);
  readonly busy = input(false);
  readonly trouble = input<string | null>(null);
  readonly cancellable = input(false);
  readonly written = output<Sent>();
  readonly cancelled = output();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly language = this.words.language;
  private readonly host = viewChild.required<ElementRef<HTMLElement>>('whole');
  private readonly model = linkedSignal(() => ({ text: this.text(), expectedBy: '' }));
  private readonly chosen = linkedSignal(() => [...this.called()]);
  private readonly begun = signal<string | null>(null);

  protected readonly form = form(this.model, (path) => {
    validate(path.text, ({ value }) => ruleError(checkText(value(), DISCUSSION_LIMITS.message, 'text'), this.words));
    validate(path.expectedBy, ({ value }) =>
      this.asks() && dayIn(value()) === null
        ? { kind: 'DATE_INVALID', message: this.t('discussion.question.dayNeeded') }
        : undefined,
    );
  });

  private readonly answer = liveQuery(mentionableQuery, () => {
    const startsWith = this.begun();
    return startsWith === null
      ? null
      : { planCode: this.planCode(), number: this.number(), isQuestion: this.isQuestion(), startsWith };
  });
  /** The people whose name begins so. */
  protected readonly offered = computed(() =>
    this.begun() === null ? [] : (this.answer.value()?.plan?.action?.mentionable.nodes ?? []),
  );

  constructor() {
    afterNextRender(() => {
      if (this.cancellable()) this.area()?.focus();
    });
  }

  protected limit() {
    const { maximum } = DISCUSSION_LIMITS.message;
    return { maximum, say: (count: number) => this.words.count('action.characters', count) };
  }

  /** Looks whether a name is being typed. */
  protected look(): void {
    const area = this.area();
    this.begun.set(area ? nameBegun(area.value, area.selectionStart) : null);
  }

  protected call(person: PersonCalled): void {
    const area = this.area();
    if (!area) return;
    const { text, caret } = withName(area.value, area.selectionStart, person.displayName);
    this.model.update((model) => ({ ...model, text }));
    this.chosen.update((all) => [...all, person]);
    this.begun.set(null);
    area.value = text;
    area.focus();
    area.setSelectionRange(caret, caret);
  }

  protected submit(event: Event): void {
    event.preventDefault();
    void submit(this.form, {
      action: () => {
        const { text, expectedBy } = this.model();
        const people = stillCalled(text, this.chosen());
        const mentions = [...new Set(people.map(({ id }) => id))];
        this.written.emit({ text, mentions, expectedBy: dayIn(expectedBy) ?? '' });
        return Promise.resolve(undefined);
      },
      onInvalid: () => {
        this.form().errorSummary()[0]?.fieldTree().focusBoundControl();
      },
    });
  }

  /** Empties the form, once what it held was sent. */
  clear(): void {
    this.form().reset({ text: '', expectedBy: '' });
    this.chosen.set([]);
  }

  private area(): HTMLTextAreaElement | null {
    return this.host().nativeElement.querySelector('textarea');
  }
}

/** The day that was typed, ISO; null when it is none. */
function dayIn(typed: string): string | null {
  const date = readWrittenDate(typed);
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null;
}
