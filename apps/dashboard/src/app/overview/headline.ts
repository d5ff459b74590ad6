import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Said } from '#ui/charts';
import { SaidFigure } from '#ui/charts';
import type { IconName } from '#ui/icon';
import { Icon } from '#ui/icon';

import { Explain } from '../explain/explain.ts';
import type { Within } from '../explain/within.ts';

/** A headline figure, which leads to the list behind it. */
@Component({
  selector: 'jl-headline',
  imports: [Explain, Icon, RouterLink, SaidFigure],
  template: `
    <a [routerLink]="path()" [queryParams]="query()">
      <span class="top">
        <jl-said class="figure" [class.words]="isWords()" [said]="figure()" />
        <jl-icon [name]="icon()" />
      </span>
      <span class="label">{{ label() }}</span>
      <jl-said class="detail" [said]="detail()" />
    </a>
    <jl-explain [fields]="fields()" [about]="label()" [within]="within()" />
  `,
  styleUrl: './headline.scss',
  host: { '[class.alarming]': 'isAlarming()' },
})
export class Headline {
  readonly label = input.required<string>();
  readonly figure = input.required<Said>();
  readonly detail = input.required<Said>();
  readonly icon = input.required<IconName>();
  /** What the numbers are of. */
  readonly within = input.required<Within>();
  readonly path = input.required<readonly string[]>();
  readonly query = input<Record<string, string | null>>({});
  /** Whether the figure is words rather than a number. */
  readonly isWords = input(false);
  /** Whether it calls for someone to do something. */
  readonly isAlarming = input(false);

  protected readonly fields = computed(() => [...this.figure().fields, ...this.detail().fields]);
}
