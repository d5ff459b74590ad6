import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PreciseDate } from '#domain/dates/precise-date';
import { formatPreciseDate } from '#domain/dates/format-precise-date';
import { DECISION_BODY_LABELS } from '#domain/blocker/committee';
import { ROLE_LABELS } from '#domain/permission/role';
import { LateMark } from '#ui/marks';

import type { BlockerLineFragment, DecisionLineFragment } from '../graphql/generated/graphql.ts';
import { Words } from '../words/words.ts';

/** Blockers and decisions, each with whom it asks and by when, and the way to its action. */
@Component({
  selector: 'jl-asked-lines',
  imports: [LateMark, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (one of blockers(); track one.id) {
        <li>
          <a [routerLink]="['/plans', planCode(), 'actions', one.action.number]" fragment="blockers" lang="fr">{{
            one.text
          }}</a>
          <span class="facts">
            {{ t('blockers.line.action', { number: one.action.number, title: one.action.title }) }}
            {{ t('blockers.asks', { who: askedOf(one), date: date(one.wantedBy) }) }}
            @if (one.committee; as committee) {
              {{ bodyOf(committee) }}
            }
          </span>
          @if (one.daysOverdue > 0) {
            <jl-late-mark
              [days]="{ count: one.daysOverdue, field: 'node.' + one.id + '.daysOverdue' }"
              [language]="language()"
            />
          }
        </li>
      }
      @for (one of decisions(); track one.id) {
        <li>
          <a [routerLink]="['/plans', planCode(), 'actions', one.action.number]" fragment="blockers" lang="fr">{{
            one.text
          }}</a>
          <span class="facts">
            {{ t('blockers.line.action', { number: one.action.number, title: one.action.title }) }}
            {{ t('blockers.owned', { who: ownerOf(one), date: date(one.due) }) }}
          </span>
          @if (one.daysLate > 0) {
            <jl-late-mark
              [days]="{ count: one.daysLate, field: 'node.' + one.id + '.daysLate' }"
              [language]="language()"
            />
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75rem;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
      gap: 0.125rem;
      padding-inline-start: 0.875rem;
      border-inline-start: 3px solid var(--jl-line-strong);
    }
    a {
      font-weight: 550;
      overflow-wrap: anywhere;
    }
    .facts {
      color: var(--jl-ink-soft);
      font-size: 0.875rem;
    }
  `,
})
export class AskedLines {
  readonly planCode = input.required<string>();
  readonly blockers = input<readonly BlockerLineFragment[]>([]);
  readonly decisions = input<readonly DecisionLineFragment[]>([]);

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly language = this.words.language;

  protected askedOf({ askedMinistry, askedRole }: BlockerLineFragment): string {
    return askedMinistry?.name ?? (askedRole ? ROLE_LABELS[askedRole][this.language()] : '');
  }
  protected ownerOf({ ownerMinistry, ownerRole }: DecisionLineFragment): string {
    return ownerMinistry?.name ?? (ownerRole ? ROLE_LABELS[ownerRole][this.language()] : '');
  }
  protected bodyOf(committee: keyof typeof DECISION_BODY_LABELS): string {
    return DECISION_BODY_LABELS[committee][this.language()];
  }
  protected date(date: string): string {
    return formatPreciseDate(date as PreciseDate, this.language());
  }
}
