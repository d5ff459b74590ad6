import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { SaidFigure } from '#ui';

import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import { formatInstantDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import type { CampaignSummary } from './campaigns-query.ts';

/** The campaigns that there were, with every step that was taken. */
@Component({
  selector: 'jl-campaign-list',
  imports: [MatButton, SaidFigure],
  templateUrl: './campaign-list.html',
  styleUrl: './campaign-list.scss',
})
export class CampaignList {
  readonly campaigns = input.required<readonly CampaignSummary[]>();
  readonly mayReopen = input.required<boolean>();
  readonly reopen = output<{ readonly id: string; readonly name: string }>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly rows = computed(() =>
    this.campaigns().map(({ id, name, isOpen, answers, steps }, place) => ({
      ...{ id, name, isOpen },
      answered: answers && this.answered(answers, place),
      steps: steps.nodes.map(({ kind, at, by, reason }) => ({
        kind,
        reason,
        says: this.t(`campaigns.step.${kind}`, {
          date: formatInstantDay(at, this.words.language()),
          who: by.displayName,
        }),
      })),
    })),
  );

  private answered(answers: NonNullable<CampaignSummary['answers']>, place: number) {
    const at = shownIn(`plan.campaigns.nodes.${String(place)}.answers`, answers);
    return said(this.words, ({ count, number }) =>
      count(
        'campaigns.answered',
        at((a) => a.answered),
        { asked: number(at((a) => a.asked)) },
      ),
    );
  }
}
