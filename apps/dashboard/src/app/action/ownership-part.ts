import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { DeducedMark } from '#ui';

import { Words } from '../words/words.ts';
import type { PartView } from './action-query.ts';

/** A ministry or an administration, and why it is thought to take part when nobody declared it. */
@Component({
  selector: 'jl-ownership-part',
  imports: [DeducedMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span lang="fr">
      @if (part().ministry; as ministry) {
        <span>{{ ministry.name }}</span>
        @if (part().department; as department) {
          <span> ({{ department }})</span>
        }
      } @else {
        <span>{{ part().department }}</span>
      }
    </span>
    @if (part().role === 'CO_LEAD') {
      <span>— {{ t('action.content.coLead') }}</span>
    }
    @if (part().isDeduced) {
      <jl-deduced-mark [language]="language()" />
    }
    @if (part().basis; as basis) {
      <span class="basis" lang="fr">{{ basis }}</span>
    }
  `,
  styles: `
    jl-deduced-mark {
      margin-inline-start: 0.375rem;
    }
    .basis {
      display: block;
      max-width: var(--jl-reading);
      color: var(--jl-ink-soft);
      font-size: 0.875rem;
    }
  `,
})
export class OwnershipPart {
  readonly part = input.required<PartView>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly language = this.words.language;
}
