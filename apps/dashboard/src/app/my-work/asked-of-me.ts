import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { liveQuery } from '../graphql/live-query.ts';
import { QuestionMark } from '../questions/question-mark.ts';
import { formatInstantDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { askedQuery } from './asked-query.ts';

/** What others expect of this person, and what they expect of others: questions with their day, messages that call them. */
@Component({
  selector: 'jl-asked-of-me',
  imports: [QuestionMark, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './asked-of-me.html',
  styleUrl: './asked-of-me.css',
})
export class AskedOfMe {
  readonly planCode = input.required<string>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  private readonly answer = liveQuery(askedQuery, () => ({ planCode: this.planCode() }));
  private readonly work = computed(() => this.answer.value()?.viewer?.work ?? null);
  protected readonly groups = computed(() => {
    const work = this.work();
    const groups = [
      { name: 'asked', threads: work?.askedQuestions.nodes ?? [] },
      { name: 'questions', threads: work?.questions.nodes ?? [] },
    ];
    return groups.filter(({ threads }) => threads.length > 0);
  });
  protected readonly calls = computed(() => this.work()?.calls.nodes ?? []);

  protected to(number: number): unknown[] {
    return ['/plans', this.planCode(), 'actions', number, 'discussion'];
  }
  protected on(instant: string): string {
    return formatInstantDay(instant, this.words.language());
  }
}
