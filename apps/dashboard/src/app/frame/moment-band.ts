import { Component, DOCUMENT, DestroyRef, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Icon } from '#ui/icon';

import { pageAt } from '../moment/page-at.ts';
import type { Moment } from '../moment/plan-at.ts';
import { sayMoment } from '../moment/say-moment.ts';
import { Words } from '../words/words.ts';
import { address } from './address.ts';

/** Says, always, that what is on screen is of the past, and leads back. The page and its print take the colours of it. */
@Component({
  selector: 'jl-moment-band',
  imports: [Icon, RouterLink],
  template: `
    <aside [attr.aria-label]="t('shell.moment.name')">
      <jl-icon name="past" />
      <p>
        <strong>{{ t('shell.moment.' + of(), { moment: date() }) }}</strong>
        <span>{{ t('shell.moment.basis.' + moment().basis) }}</span>
        <span>{{ t('shell.moment.readOnly') }}</span>
      </p>
      <a [routerLink]="today()">{{ t('shell.moment.today') }}</a>
    </aside>
  `,
  styleUrl: './moment-band.scss',
})
export class MomentBand {
  readonly moment = input.required<Moment>();
  readonly of = input.required<'plan' | 'plans'>();

  private readonly words = inject(Words);
  private readonly router = inject(Router);
  private readonly address = address();
  protected readonly t = this.words.t;
  protected readonly date = computed(() => sayMoment(this.moment(), this.words));
  protected readonly today = computed(() => pageAt(this.router, this.address(), null));

  constructor() {
    const { dataset } = inject(DOCUMENT).documentElement;
    effect(() => {
      const plan = this.t('shell.moment.' + this.of(), { moment: this.date() });
      dataset['moment'] = `${plan} · ${this.t('shell.moment.basis.' + this.moment().basis)}`;
    });
    inject(DestroyRef).onDestroy(() => {
      delete dataset['moment'];
    });
  }
}
