import { Component, computed, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { SaidFigure } from '#ui/said';
import { Icon } from '#ui/icon';

import { said } from '../explain/said.ts';
import type { Shown } from '../explain/shown.ts';
import { Words } from '../words/words.ts';
import { Places } from './places.ts';

/** The places to go: a column on a wide screen, a bar at the bottom of a narrow one. */
@Component({
  selector: 'jl-navigation',
  imports: [Icon, RouterLink, RouterLinkActive, SaidFigure],
  templateUrl: './navigation.html',
  styleUrl: './navigation.scss',
})
export class Navigation {
  /** Whether it is the bar of a narrow screen, which holds the pages of the plan only. */
  readonly isBar = input(false);

  private readonly places = inject(Places);
  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly shown = computed(() =>
    this.isBar() ? this.places.ofPlan() : [...this.places.ofPlan(), ...this.places.ofAccount()],
  );

  /** Where the pages of the account begin, in the column. */
  protected readonly firstOfAccount = computed(() => (this.isBar() ? null : this.places.ofAccount()[0]?.key));

  protected told(count: Shown) {
    return said(this.words, ({ number }) => number(count));
  }
}
