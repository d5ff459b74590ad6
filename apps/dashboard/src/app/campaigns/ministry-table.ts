import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SaidFigure } from '#ui';

import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import { Words } from '../words/words.ts';
import type { CampaignDetail } from './campaigns-query.ts';

/** Who has answered, ministry by ministry, the one that owes most first. */
@Component({
  selector: 'jl-ministry-table',
  imports: [RouterLink, SaidFigure],
  templateUrl: './ministry-table.html',
  styleUrl: './campaign-table.scss',
})
export class MinistryTable {
  readonly ministries = input.required<CampaignDetail['byMinistry']['nodes']>();
  /** Where they stand in the answer of the API. */
  readonly field = input.required<string>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly states = ['validated', 'waiting', 'returned', 'missing'] as const;
  protected readonly rows = computed(() =>
    this.ministries().map(({ ministry, answers }, place) => {
      const at = shownIn(`${this.field()}.nodes.${String(place)}.answers`, answers);
      return {
        ministry,
        answered: said(this.words, ({ number }) =>
          this.t('campaigns.outOf', { answered: number(at((a) => a.answered)), asked: number(at((a) => a.asked)) }),
        ),
        parts: this.states.map((state) => ({
          state,
          told: said(this.words, ({ number }) => number(at((a) => a[state]))),
        })),
      };
    }),
  );
}
