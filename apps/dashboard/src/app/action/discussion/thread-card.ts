import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';

import { Words } from '../../words/words.ts';
import type { ThreadView } from './discussion-query.ts';
import { DiscussionStore, type Read } from './discussion.store.ts';
import { MessageCard } from './message-card.ts';
import type { Sent } from './message-form.ts';
import { MessageForm } from './message-form.ts';
import { QuestionMark } from '../../questions/question-mark.ts';

/** A message, what was written under it, and where to write more. */
@Component({
  selector: 'jl-thread-card',
  imports: [MatButton, MessageCard, MessageForm, QuestionMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (thread().question; as question) {
      <p class="question">
        <strong>{{ t('discussion.question.name') }}</strong>
        <jl-question-mark [question]="question" />
      </p>
    }
    @if (opening(); as message) {
      <jl-message-card
        [message]="message"
        [action]="action()"
        [planCode]="planCode()"
        [isQuestion]="thread().question !== null"
      />
    }
    @if (under().length > 0) {
      <ol>
        @for (message of under(); track message.id) {
          <li>
            <jl-message-card
              [message]="message"
              [action]="action()"
              [planCode]="planCode()"
              [isQuestion]="thread().question !== null"
            />
          </li>
        }
      </ol>
    }
    @if (writes()) {
      <jl-message-form
        [planCode]="planCode()"
        [number]="action().number"
        [label]="t('discussion.answer.label')"
        [send]="t('discussion.answer.send')"
        [isQuestion]="thread().question !== null"
        [busy]="store.doing() !== null"
        [trouble]="trouble()"
        [cancellable]="true"
        (written)="answer($event)"
        (cancelled)="writes.set(false)"
      />
    } @else {
      <p class="deeds">
        @if (thread().viewerCanAnswer.allowed) {
          <button matButton="outlined" type="button" (click)="writes.set(true)">
            {{ t('discussion.answer.open') }}
          </button>
        }
        @if (thread().question?.viewerCanClose?.allowed) {
          <button matButton type="button" [disabled]="store.doing() !== null" (click)="close()">
            {{ t('discussion.question.close') }}
          </button>
        }
      </p>
      @if (trouble(); as words) {
        <p class="trouble" role="alert">{{ words }}</p>
      }
    }
  `,
  styleUrl: './thread-card.css',
})
export class ThreadCard {
  readonly thread = input.required<ThreadView>();
  readonly action = input.required<Read & { readonly number: number }>();
  readonly planCode = input.required<string>();

  protected readonly t = inject(Words).t;
  protected readonly store = inject(DiscussionStore);
  protected readonly writes = signal(false);
  private readonly form = viewChild(MessageForm);
  protected readonly opening = computed(() => this.thread().messages.nodes[0]);
  protected readonly under = computed(() => this.thread().messages.nodes.slice(1));
  protected readonly trouble = computed(() => {
    const isHere = this.store.trouble()?.about === this.thread().threadId;
    return isHere ? this.store.troubleSays() : null;
  });

  protected async answer(sent: Sent): Promise<void> {
    if (!(await this.store.write(this.action(), this.thread().threadId, sent))) return;
    this.form()?.clear();
    this.writes.set(false);
  }

  protected async close(): Promise<void> {
    await this.store.close(this.action(), this.thread().threadId);
  }
}
