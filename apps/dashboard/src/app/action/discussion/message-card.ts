import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Markdown } from '#ui/markdown';

import { formatInstant } from '../../words/dates.ts';
import { Words } from '../../words/words.ts';
import type { MessageView } from './discussion-query.ts';
import { DiscussionStore, type Read } from './discussion.store.ts';
import type { Sent } from './message-form.ts';
import { MessageForm } from './message-form.ts';

/** One message: who wrote it, when, its words, and what its author may still do with it. */
@Component({
  selector: 'jl-message-card',
  imports: [Markdown, MatButton, MessageForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './message-card.html',
  styleUrl: './message-card.css',
})
export class MessageCard {
  readonly message = input.required<MessageView>();
  readonly action = input.required<Read & { readonly number: number }>();
  readonly planCode = input.required<string>();
  /** Whether auditors read it. */
  readonly isQuestion = input.required<boolean>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly store = inject(DiscussionStore);
  protected readonly edits = signal(false);
  protected readonly asksTwice = signal(false);
  protected readonly at = computed(() => formatInstant(this.message().writtenAt, this.words.language()));
  protected readonly names = computed(() => this.message().mentions.nodes.map(({ displayName }) => displayName));
  protected readonly trouble = computed(() =>
    this.store.trouble()?.about === `message ${this.message().id}` ? this.store.troubleSays() : null,
  );
  protected readonly editedAt = computed(() => {
    const { editedAt } = this.message();
    return editedAt ? formatInstant(editedAt, this.words.language()) : null;
  });
  protected readonly withdrawnAt = computed(() => {
    const { withdrawnAt } = this.message();
    return withdrawnAt ? formatInstant(withdrawnAt, this.words.language()) : null;
  });

  protected async edit(sent: Sent): Promise<void> {
    if (await this.store.edit(this.action(), this.message().id, sent)) this.edits.set(false);
  }

  protected async withdraw(): Promise<void> {
    await this.store.withdraw(this.action(), this.message().id);
    this.asksTwice.set(false);
  }
}
