import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '#ui/icon';

import { liveQuery } from '../../graphql/live-query.ts';
import { Words } from '../../words/words.ts';
import { openQuestionsQuery } from './discussion-query.ts';
import { QuestionMark } from '../../questions/question-mark.ts';

/** The questions to whoever leads the action that are not closed, on the page of the action; nothing where there are none. */
@Component({
  selector: 'jl-open-questions',
  imports: [Icon, QuestionMark, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (list(); as questions) {
      <section aria-labelledby="questions-heading">
        <h2 id="questions-heading"><jl-icon name="edit" /> {{ t('discussion.question.open') }}</h2>
        <ul>
          @for (thread of questions.nodes; track thread.threadId) {
            <li>
              <p>
                <strong>{{ thread.messages.nodes[0]?.author?.displayName }}</strong>
                @if (thread.question; as question) {
                  <jl-question-mark [question]="question" />
                }
              </p>
              <p class="words">{{ thread.messages.nodes[0]?.text }}</p>
              <a
                [routerLink]="['/plans', planCode(), 'actions', number(), 'discussion']"
                [fragment]="thread.threadId"
                >{{ t('discussion.question.see') }}</a
              >
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    section {
      display: grid;
      gap: 0.75rem;
    }
    h2 {
      font-size: 1.0625rem;
    }
    ul {
      display: grid;
      gap: 0.75rem;
      padding: 0;
      list-style: none;
    }
    li {
      padding: 0.875rem 1rem;
      border: 1px solid var(--jl-line);
      border-inline-start: 4px solid var(--jl-accent);
      border-radius: var(--jl-radius-small);
      background: var(--jl-surface);
    }
    li p:first-child {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0.25rem 0.75rem;
    }
    .words {
      display: -webkit-box;
      overflow: hidden;
      max-width: var(--jl-reading);
      overflow-wrap: anywhere;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
    }
  `,
})
export class OpenQuestions {
  readonly planCode = input.required<string>();
  readonly number = input.required<number>();

  protected readonly t = inject(Words).t;
  private readonly answer = liveQuery(openQuestionsQuery, () => ({
    planCode: this.planCode(),
    number: this.number(),
  }));
  protected readonly list = computed(() => {
    const list = this.answer.value()?.plan?.action?.threads ?? null;
    return list?.totalCount ? list : null;
  });
}
