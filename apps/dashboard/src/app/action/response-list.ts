import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { SourceLink } from '#ui';

import { sayDate } from '../change/say-date.ts';
import { Words } from '../words/words.ts';
import type { RecommendationTieView } from './action-query.ts';

/** What the government answered to each of those sentences, or that no answer is known. */
@Component({
  selector: 'jl-response-list',
  imports: [SourceLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (answered().length === 0) {
      <p class="none">{{ t(ties().length === 0 ? 'action.response.nothing' : 'action.response.unknown') }}</p>
    } @else {
      <ul>
        @for (tie of answered(); track tie.recommendation.id) {
          <li>
            <p>
              <span class="ref">{{ tie.recommendation.reference }}</span>
              <strong>{{ t('action.response.' + tie.recommendation.response!.position) }}</strong>
              @if (tie.recommendation.response!.dated; as dated) {
                <span>{{ say(dated) }}</span>
              }
            </p>
            @if (tie.recommendation.response!.reason; as reason) {
              <p lang="fr">{{ reason }}</p>
            }
            @if (tie.recommendation.response!.url; as url) {
              <jl-source-link [url]="url" [language]="language()" [about]="tie.recommendation.reference" />
            }
          </li>
        }
      </ul>
      @if (answered().length < ties().length) {
        <p class="none">{{ count('action.response.others', ties().length - answered().length) }}</p>
      }
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: 0.75rem;
      padding: 0;
      list-style: none;
    }
    li p:first-child {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 0.75rem;
    }
    .ref {
      font-weight: 650;
    }
    .none {
      max-width: var(--jl-reading);
      color: var(--jl-ink-soft);
    }
  `,
})
export class ResponseList {
  readonly ties = input.required<readonly RecommendationTieView[]>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly count = this.words.count;
  protected readonly language = this.words.language;
  protected readonly answered = computed(() => this.ties().filter(({ recommendation }) => recommendation.response));

  protected say(date: string): string {
    return sayDate(date, this.language());
  }
}
