import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState } from '#ui';

import { Words } from '../words/words.ts';

/** Says that the plan has no action of this number, or had none yet at the date on screen. */
@Component({
  selector: 'jl-absent-action',
  imports: [EmptyState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h1>{{ t('action.absent.title') }}</h1>
    <jl-empty-state
      icon="search"
      [heading]="t('action.absent.heading', { number: number() })"
      [body]="t('action.absent.body')"
    >
      <a [routerLink]="['/plans', planCode(), 'actions']">{{ t('action.allActions') }}</a>
    </jl-empty-state>
  `,
})
export class AbsentAction {
  /** As the address gave it, with its moment. */
  readonly planCode = input.required<string>();
  readonly number = input.required<string>();

  protected readonly t = inject(Words).t;
}
