import { Component, computed, inject, input, output } from '@angular/core';
import type { Said } from '#ui/charts';
import { SaidFigure } from '#ui/charts';
import { Icon } from '#ui/icon';

import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import type { MoveKind } from '../graphql/generated/graphql.ts';
import { Words } from '../words/words.ts';
import type { Counts } from './kinds.ts';
import { countFieldOf, KIND_LOOKS, kindsThere } from './kinds.ts';

/** How many changes there are of each kind; a kind that is pressed is shown alone, or with the others pressed. */
@Component({
  selector: 'jl-kind-chips',
  imports: [Icon, SaidFigure],
  template: `
    <div role="group" [attr.aria-label]="t('compare.kinds')">
      <button type="button" [attr.aria-pressed]="chosen().length === 0" (click)="wanted.emit([])">
        {{ t('compare.everyKind') }} <strong><jl-said [said]="told('total')" /></strong>
      </button>
      @for (one of there(); track one.kind) {
        <button
          type="button"
          [class]="looks[one.kind].tone"
          [attr.aria-pressed]="chosen().includes(one.kind)"
          (click)="toggle(one.kind)"
        >
          <jl-icon [name]="looks[one.kind].icon" />{{ t('compare.kind.' + one.kind) }}
          <strong><jl-said [said]="told(field(one.kind))" /></strong>
        </button>
      }
    </div>
  `,
  styleUrl: './kind-chips.scss',
})
export class KindChips {
  readonly counts = input.required<Counts>();
  /** The kinds shown; none for all. */
  readonly chosen = input.required<readonly MoveKind[]>();
  readonly wanted = output<readonly MoveKind[]>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly looks = KIND_LOOKS;
  protected readonly there = computed(() => kindsThere(this.counts()));

  protected readonly field = countFieldOf;

  /** « 3 », for the kind counted under this name. */
  protected told(name: 'total' | ReturnType<typeof countFieldOf>): Said {
    const at = shownIn('plan.comparison.counts', this.counts());
    return said(this.words, ({ number }) => number(at((of) => of[name])));
  }

  protected toggle(kind: MoveKind): void {
    const chosen = this.chosen();
    this.wanted.emit(chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind]);
  }
}
