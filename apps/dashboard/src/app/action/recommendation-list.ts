import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { DeducedMark, SourceLink } from '#ui';

import { Words } from '../words/words.ts';
import type { RecommendationTieView } from './action-query.ts';

/** The sentences of the report that this action answers, each with the reason for the tie. */
@Component({
  selector: 'jl-recommendation-list',
  imports: [DeducedMark, SourceLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (tie of ties(); track tie.recommendation.id) {
        <li>
          <p class="reference">
            <span class="ref">{{ tie.recommendation.reference }}</span>
            @if (tie.recommendation.officialNumber; as number) {
              <span>{{ t('action.recommendation.official', { number }) }}</span>
            }
            @if (tie.recommendation.theme; as theme) {
              <span lang="fr">{{ theme }}</span>
            }
          </p>
          <blockquote lang="fr">{{ tie.recommendation.text }}</blockquote>
          <p class="basis">
            @if (tie.isDeduced) {
              <jl-deduced-mark [language]="language()" />
            }
            <span>
              {{ t('action.recommendation.tie') }}
              @if (tie.basis; as basis) {
                <span lang="fr">{{ basis }}</span>
              } @else {
                {{ t('action.recommendation.noBasis') }}
              }
            </span>
          </p>
          @if (tie.recommendation.sourceUrl; as url) {
            <p class="source">
              {{ t('action.source') }}
              <jl-source-link [url]="url" [language]="language()" [about]="tie.recommendation.reference" />
              @if (tie.recommendation.sourceKind; as kind) {
                <span lang="fr">— {{ kind }}</span>
              }
              @if (tie.recommendation.sourceReliability; as level) {
                <span>{{ t('action.reliability', { level }) }}</span>
              }
            </p>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 0.75rem;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      gap: 0.375rem;
      padding: 1rem 1.25rem;
      border: 1px solid var(--jl-line);
      border-radius: var(--jl-radius);
      background: var(--jl-surface);
    }
    .reference {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 0.75rem;
      color: var(--jl-ink-soft);
      font-size: 0.8125rem;
    }
    .ref {
      color: var(--jl-ink);
      font-weight: 650;
      font-variant-numeric: tabular-nums;
    }
    blockquote {
      max-width: var(--jl-reading);
      margin: 0;
      font-size: 1.0625rem;
      line-height: 1.45;
    }
    .basis,
    .source {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0.125rem 0.5rem;
      color: var(--jl-ink-soft);
      font-size: 0.875rem;
    }
  `,
})
export class RecommendationList {
  readonly ties = input.required<readonly RecommendationTieView[]>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly language = this.words.language;
}
