import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { IconName } from '#ui/icon';
import { Icon } from '#ui/icon';

/** A headline figure, which leads to the list behind it. */
@Component({
  selector: 'jl-headline',
  imports: [Icon, RouterLink],
  template: `
    <a [routerLink]="path()" [queryParams]="query()">
      <span class="top">
        <span class="figure" [class.words]="isWords()">{{ figure() }}</span>
        <jl-icon [name]="icon()" />
      </span>
      <span class="label">{{ label() }}</span>
      <span class="detail">{{ detail() }}</span>
    </a>
    <ng-content />
  `,
  styleUrl: './headline.scss',
  host: { '[class.alarming]': 'isAlarming()' },
})
export class Headline {
  readonly label = input.required<string>();
  readonly figure = input.required<string>();
  readonly detail = input.required<string>();
  readonly icon = input.required<IconName>();
  readonly path = input.required<readonly string[]>();
  readonly query = input<Record<string, string | null>>({});
  /** Whether the figure is words rather than a number. */
  readonly isWords = input(false);
  /** Whether it calls for someone to do something. */
  readonly isAlarming = input(false);
}
