import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DeducedMark, Icon, LateMark, SourceLink, StatusBadge } from '#ui';

import { sayDate } from '../change/say-date.ts';
import { Words } from '../words/words.ts';
import type { RecommendationView } from './recommendations-query.ts';

/** One sentence of the report: its source, who it is addressed to, what was answered and which actions carry it. */
@Component({
  selector: 'jl-recommendation-item',
  imports: [DeducedMark, Icon, LateMark, RouterLink, SourceLink, StatusBadge],
  templateUrl: './recommendation-item.html',
  styleUrl: './recommendation-item.scss',
})
export class RecommendationItem {
  readonly recommendation = input.required<RecommendationView>();
  readonly planCode = input.required<string>();

  protected readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly language = this.words.language;
  protected readonly allDeduced = computed(() => {
    const { nodes } = this.recommendation().addressees;
    return nodes.length > 0 && nodes.every(({ isDeduced }) => isDeduced);
  });

  /** « moyenne » as the source gives it, in the language of the reader. */
  protected readonly reliability = computed(() => {
    const given = this.recommendation().sourceReliability;
    const known = ['haute', 'moyenne', 'basse'].includes(given ?? '');
    return given && known ? this.t(`recommendations.item.reliability.${given}`) : null;
  });

  protected date(value: string): string {
    return sayDate(value, this.language());
  }
}
