import { Component, computed, inject, input } from '@angular/core';
import { formatShare } from '#ui/marks';

import type { ActionQuery } from '../plan/action-query.ts';
import { writeActionQuery } from '../plan/action-query.ts';
import { Words } from '../words/words.ts';
import { contradictionCount } from './findings.ts';
import { Headline } from './headline.ts';
import type { OverviewFigures } from './overview-data.ts';
import { ProgressExplained } from './progress-explained.ts';

/** The five figures to read first. */
@Component({
  selector: 'jl-headlines',
  imports: [Headline, ProgressExplained],
  templateUrl: './headlines.html',
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(9.25rem, 1fr));
      gap: 0.875rem;
    }
  `,
})
export class Headlines {
  readonly figures = input.required<OverviewFigures>();
  readonly planCode = input.required<string>();
  /** The filter of the page: every link keeps it. */
  readonly filter = input.required<Partial<ActionQuery>>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly count = this.words.count;
  protected readonly actions = computed(() => ['/plans', this.planCode(), 'actions']);
  protected readonly recommendations = computed(() => ['/plans', this.planCode(), 'recommendations']);
  protected readonly contradictions = computed(() => contradictionCount(this.figures()));
  protected readonly progress = computed(() => formatShare(this.figures().progress.value, this.words.language()));

  /** The address of the list, narrowed further. */
  protected narrowed(query: Partial<ActionQuery>): Record<string, string | null> {
    return writeActionQuery({ ...this.filter(), ...query });
  }

  protected number(value: number): string {
    return new Intl.NumberFormat(this.words.language()).format(value);
  }
}
