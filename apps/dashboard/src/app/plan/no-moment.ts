import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState } from '#ui/states';

import { Words } from '../words/words.ts';
import type { MomentTrouble } from './current-plan.ts';

/** The address holds a moment that is none of the past: says so, and offers today. */
@Component({
  selector: 'jl-no-moment',
  imports: [EmptyState, RouterLink],
  template: `
    <h1>{{ t('shell.noMoment.title') }}</h1>
    <jl-empty-state
      icon="past"
      [heading]="t('shell.noMoment.' + trouble() + '.heading')"
      [body]="t('shell.noMoment.' + trouble() + '.body')"
    >
      <a [routerLink]="today()">{{ t('shell.noMoment.today') }}</a>
    </jl-empty-state>
  `,
})
export class NoMoment {
  /** Where today is. */
  readonly today = input.required<readonly string[]>();
  readonly trouble = input.required<MomentTrouble>();
  protected readonly t = inject(Words).t;
}
