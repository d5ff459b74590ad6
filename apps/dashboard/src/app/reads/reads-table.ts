import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '#ui/icon';

import { formatInstantDay, formatTime } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import type { ReadView } from './reads-query.ts';
import { sayObjects, saySize } from './say-read.ts';

/** Who read what, and when. A narrow screen shows each read as a card: the roles keep saying that it is a table. */
@Component({
  selector: 'jl-reads-table',
  imports: [Icon, RouterLink],
  templateUrl: './reads-table.html',
  styleUrl: './reads-table.scss',
})
export class ReadsTable {
  readonly reads = input.required<readonly ReadView[]>();
  readonly caption = input.required<string>();
  /** Whether they are those of several people. */
  readonly isEveryones = input.required<boolean>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;

  protected readonly rows = computed(() => {
    const language = this.words.language();
    const number = new Intl.NumberFormat(language, { useGrouping: 'min2' });
    return this.reads().map((read) => ({
      ...read,
      day: formatInstantDay(read.readAt, language),
      time: formatTime(read.readAt, language),
      what: sayObjects(read, this.words),
      about: read.plans.nodes.map(({ name }) => name).join(', '),
      size: saySize(read.byteCount, language),
      items: !read.itemCount
        ? null
        : this.words.count('reads.items', read.itemCount, { number: number.format(read.itemCount) }),
      points: read.cost === null ? null : this.words.count('reads.points', read.cost),
    }));
  });
}
