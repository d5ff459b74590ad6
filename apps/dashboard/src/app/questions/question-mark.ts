import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';

import type { QuestionStage } from '../graphql/generated/graphql.ts';
import { formatDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';

/** Where a question stands, in words: « Réponse attendue le 27 novembre 2026 ». */
@Component({
  selector: 'jl-question-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span [class]="question().stage">{{ says() }}</span>`,
  styles: `
    span {
      display: inline-block;
      padding: 0.125rem 0.625rem;
      border-radius: var(--jl-radius-small);
      background: var(--jl-accent-soft);
      font-size: 0.875rem;
      font-weight: 600;
    }
    .LATE {
      background: var(--jl-late-soft);
    }
    .ANSWERED,
    .CLOSED {
      background: var(--jl-done-soft);
    }
  `,
})
export class QuestionMark {
  readonly question = input.required<{ readonly stage: QuestionStage; readonly expectedBy: string }>();

  private readonly words = inject(Words);
  protected readonly says = computed(() => {
    const { stage, expectedBy } = this.question();
    return this.words.t(`discussion.stage.${stage}`, { date: formatDay(expectedBy, this.words.language()) });
  });
}
