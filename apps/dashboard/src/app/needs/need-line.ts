import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Said } from '#ui';
import { SaidFigure } from '#ui';

import { sayDate } from '../change/say-date.ts';
import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import type { NeedEndFragment } from '../graphql/generated/graphql.ts';
import { leadOf } from '../plan/lead-of.ts';
import { formatInstantDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import type { NeedView } from './needs-query.ts';

/** What a need says of its other side: the action to go to, and which of its milestones. */
export interface NeedSide {
  readonly action: NeedEndFragment;
  readonly milestone: NeedView['milestone'];
}

/** One need: the other action and its milestone, where it stands, by how many days, why and since when. */
@Component({
  selector: 'jl-need-line',
  imports: [RouterLink, SaidFigure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="head">
      <strong>{{ t('needs.state.' + need().state) }}</strong>
      @if (days(); as told) {
        <jl-said [said]="told" />
      }
    </p>
    <p class="other">
      <a [routerLink]="['/plans', planCode(), 'actions', side().action.number]" fragment="needs">
        {{ t('needs.action', { number: side().action.number }) }} <span lang="fr">{{ side().action.title }}</span></a
      >
      <span class="facts">{{ lead() }}</span>
    </p>
    <p class="facts">
      {{ t(milestones()) }}
      @if (side().milestone; as milestone) {
        <span lang="fr">{{ t('needs.quoted', { title: milestone.title }) }}</span>
      }
      {{ date() }}
      @if (own(); as milestone) {
        <br />{{ t(isNeeding() ? 'needs.forMilestone' : 'needs.ofMilestone') }}
        <span lang="fr">{{ t('needs.quoted', { title: milestone.title }) }}</span>
      }
    </p>
    @if (need().reason; as reason) {
      <p class="text" lang="fr">{{ reason }}</p>
    }
    <p class="facts">
      @if (need().statedBy; as person) {
        {{ t('needs.stated', { name: person.displayName, date: on(need().statedAt ?? '') }) }}
      } @else {
        {{ t('needs.withPlan') }}
      }
    </p>
    <ng-content />
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.375rem;
      padding: 1rem 1.25rem;
      border: 1px solid var(--jl-line);
      border-inline-start: 4px solid var(--jl-line-strong);
      border-radius: var(--jl-radius);
      background: var(--jl-surface);
    }
    :host(.LATE) {
      border-inline-start-color: var(--jl-late);
    }
    :host(.AT_RISK) {
      border-inline-start-color: var(--jl-milestone);
    }
    :host(.MET),
    :host(.ON_TIME) {
      border-inline-start-color: var(--jl-done);
    }
    .head,
    .other {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0.125rem 1rem;
    }
    .other a {
      font-weight: 550;
      overflow-wrap: anywhere;
    }
    .facts {
      color: var(--jl-ink-soft);
      font-size: 0.875rem;
    }
    .text {
      max-width: var(--jl-reading);
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
  host: { '[class]': 'need().state' },
})
export class NeedLine {
  readonly planCode = input.required<string>();
  readonly need = input.required<NeedView>();
  readonly side = input.required<NeedSide>();
  /** Whether the action on screen is the one that needs. */
  readonly isNeeding = input.required<boolean>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;

  protected own() {
    return this.isNeeding() ? this.need().milestone : this.need().neededMilestone;
  }
  protected milestones(): string {
    const whole = this.isNeeding() ? 'needs.needsEnd' : 'needs.endNeeds';
    const part = this.isNeeding() ? 'needs.needsMilestone' : 'needs.milestoneNeeds';
    return this.side().milestone ? part : whole;
  }
  protected lead(): string {
    return leadOf(this.side().action) ?? this.t('needs.noLead');
  }
  protected date(): string {
    const milestone = this.side().milestone;
    if (!milestone) return '';
    const { actual, forecast, baseline } = milestone;
    const promised = forecast ?? baseline;
    const language = this.words.language();
    if (actual) return this.t('needs.reached', { date: sayDate(actual, language) });
    return promised ? this.t('needs.promised', { date: sayDate(promised, language) }) : this.t('needs.undated');
  }
  /** « 12 jours trop tard », « 40 jours d'avance ». */
  protected days(): Said | null {
    const need = this.need();
    const shown = shownIn(`node.${need.id}`, need)((of) => of.daysAfter);
    const days = shown.value;
    if (days === null || need.state === 'MET') return null;
    const key = days > 0 ? 'needs.tooLate' : 'needs.ahead';
    return said(this.words, ({ count }) => count(key, { ...shown, value: Math.abs(days) }));
  }
  protected on(instant: string): string {
    return formatInstantDay(instant, this.words.language());
  }
}
