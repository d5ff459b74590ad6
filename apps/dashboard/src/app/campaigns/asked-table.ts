import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { formatDay, formatInstantDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import type { CampaignDetail } from './campaigns-query.ts';

/** Who holds the answer of each action, since when and until when, the oldest first. */
@Component({
  selector: 'jl-asked-table',
  imports: [RouterLink],
  templateUrl: './asked-table.html',
  styleUrl: './campaign-table.scss',
})
export class AskedTable {
  readonly asked = input.required<CampaignDetail['asked']>();
  readonly planCode = input.required<string>();

  protected readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly rows = computed(() =>
    this.asked().nodes.map(({ action, ministry, state, heldBy, since, until, isPastUntil: isPast }) => ({
      ...{ id: action.id, number: action.number, title: action.title, ministry: ministry.code, state },
      holders: heldBy.nodes.map(({ displayName }) => displayName).join(', '),
      since: formatInstantDay(since, this.words.language()),
      until: until == null ? null : formatDay(until, this.words.language()),
      isPast,
      page: ['/plans', this.planCode(), 'actions', action.number],
    })),
  );
}
