import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { isCivilDate } from '#domain/dates/civil-date';
import { parisDay } from '#domain/dates/paris-day';
import { SaidFigure } from '#ui/charts';
import { EmptyState, Skeleton } from '#ui/states';

import { Explain } from '../explain/explain.ts';
import type { Within } from '../explain/within.ts';
import type { MoveKind, Share } from '../graphql/generated/graphql.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { readPlanAt } from '../moment/plan-at.ts';
import { readActionQuery, writeActionQuery } from '../plan/action-query.ts';
import { Session } from '../session/session.ts';
import { formatDay, formatInstant } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { compareChoicesQuery, comparisonQuery } from './compare.query.ts';
import { findingOf } from './finding.ts';
import { grouped } from './grouped.ts';
import { KindChips } from './kind-chips.ts';
import { readKinds, slugOf } from './kinds.ts';
import { MovePages } from './move-pages.ts';
import { MovedActionView } from './moved-action.ts';
import { PeriodControl } from './period-control.ts';
import type { Anchors, Period } from './period.ts';
import { BASIS_SLUGS, firstDay, momentsOf, presetsThere, readPeriod, usualPeriod, writePeriod } from './period.ts';
import { SHARE_SLUGS, readShare } from './share-slugs.ts';
import { TrendCard } from './trend-card.ts';
import type { Whose } from './whose-filter.ts';
import { WhoseFilter } from './whose-filter.ts';

/**
 * What changed in the plan between two moments. All that is chosen is in the address; where that has a moment of the past,
 * it is the later of the two and the plan is looked at from there.
 */
@Component({
  selector: 'jl-compare-page',
  imports: [
    EmptyState,
    Explain,
    KindChips,
    MatButton,
    MovedActionView,
    PeriodControl,
    SaidFigure,
    Skeleton,
    TrendCard,
    WhoseFilter,
  ],
  providers: [MovePages],
  templateUrl: './compare.page.html',
  styleUrl: './compare.page.scss',
})
export class ComparePage {
  readonly planCode = input.required<string>();
  readonly periode = input<string>();
  readonly du = input<string>();
  readonly au = input<string>();
  readonly base = input<string>();
  readonly axe = input<string>();
  readonly ministere = input<string>();
  readonly type = input<string>();
  readonly part = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly pages = inject(MovePages);

  protected readonly choices = liveQuery(compareChoicesQuery, () => ({ planCode: this.planCode() }));
  private readonly moment = computed(() => readPlanAt(this.planCode()).moment ?? null);
  protected readonly isPast = computed(() => this.moment() !== null);
  /** The last day that can be compared: that of the moment shown. */
  protected readonly today = computed(() => dayOf(this.moment()?.when ?? new Date().toISOString()));
  private readonly snapshot = computed(() => this.choices.value()?.plan?.snapshots.nodes[0] ?? null);
  protected readonly committee = computed(() => this.snapshot()?.name ?? null);
  /** Null until it is known since when there is something to compare. */
  protected readonly anchors = computed<Anchors | null>(() => {
    const known = this.choices.value();
    if (known === undefined) return null;
    const committee = this.snapshot()?.asOf.at ?? null;
    const visit = known.viewer?.previousVisitAt ?? null;
    // Their visits are of now.
    return { today: this.today(), committee, visit: this.isPast() ? null : visit };
  });
  protected readonly presets = computed(() => presetsThere(this.anchors() ?? NO_ANCHORS));
  protected readonly period = computed<Period | null>(() => {
    const anchors = this.anchors();
    if (anchors === null) return null;
    const asked = readPeriod({ periode: this.periode(), du: this.du(), au: this.au() });
    const isThere = asked !== null && (asked.preset === null || this.presets().includes(asked.preset));
    return isThere ? asked : usualPeriod(anchors);
  });
  protected readonly firstDay = computed(() => {
    const [period, anchors] = [this.period(), this.anchors()];
    return period && anchors ? firstDay(period, anchors, parisDay) : this.today();
  });
  protected readonly basis = computed(
    () => this.moment()?.basis ?? (this.base() === BASIS_SLUGS.RECORDED ? 'RECORDED' : 'EFFECTIVE'),
  );
  /** Null while nothing can be asked: the period is not known yet, or ends before it begins. */
  protected readonly moments = computed(
    () => {
      const [period, anchors] = [this.period(), this.anchors()];
      return period && anchors ? momentsOf(period, anchors, this.basis()) : null;
    },
    { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  );

  protected readonly whose = computed<Whose>(() => ({ axe: this.axe() ?? '', ministere: this.ministere() ?? '' }));
  protected readonly kinds = computed(() => readKinds(this.type()));
  private readonly filter = computed(() => {
    const { axes, ministries } = readActionQuery({ axe: this.axe(), ministere: this.ministere() });
    return { ...(axes.length && { axes: [...axes] }), ...(ministries.length && { ministries: [...ministries] }) };
  });

  protected readonly answer = liveQuery(comparisonQuery, () => {
    const moments = this.moments();
    if (moments === null) return null;
    const [whose, among, share] = [this.filter(), this.filter(), readShare(this.part())];
    return { planCode: this.planCode(), ...moments, whose, among, share, language: this.words.apiLanguage() };
  });
  protected readonly explained = ['plan.comparison.counts.actions', 'plan.comparison.counts.total'];
  /** What the numbers of the page are of. */
  protected readonly within = computed<Within | null>(() => {
    const moments = this.moments();
    if (moments === null) return null;
    const comparison = { ...moments, share: readShare(this.part()), among: this.filter() };
    return { planCode: this.planCode(), comparison };
  });
  protected readonly comparison = computed(() => this.answer.value()?.plan?.comparison ?? null);
  protected readonly actions = computed(() => grouped(this.pages.moves()));
  protected readonly finding = computed(() => {
    const comparison = this.comparison();
    return comparison && findingOf(comparison.counts, this.words);
  });
  /** « du 24 août 2026 au 24 novembre 2026 » */
  protected readonly between = computed(() => {
    const comparison = this.comparison();
    if (comparison === null) return null;
    const language = this.words.language();
    const { from, to } = comparison;
    // Within a day, hours tell the two moments apart.
    const write =
      from.on === to.on
        ? ({ at }: typeof from) => formatInstant(at, language)
        : ({ on }: typeof from) => formatDay(on, language);
    return { from: write(from), to: write(to) };
  });
  protected readonly axes = computed(() =>
    (this.choices.value()?.plan?.axes.nodes ?? []).map(({ number, title }) => ({
      value: String(number),
      label: `${String(number)}. ${title}`,
    })),
  );
  protected readonly ministries = computed(() =>
    (this.choices.value()?.ministries.nodes ?? []).map(({ code, name }) => ({ value: code, label: name })),
  );
  protected readonly readsLedger = computed(() => this.session.viewer()?.viewerCanReadLedger.allowed === true);

  constructor() {
    effect(() => {
      const moments = this.moments();
      if (moments === null) return;
      const kinds = this.kinds();
      const filter = { ...this.filter(), ...(kinds.length > 0 && { kinds: [...kinds] }) };
      this.pages.start({ planCode: this.planCode(), ...moments, filter, language: this.words.apiLanguage() });
    });
  }

  protected want(period: Period): void {
    this.go(writePeriod(period));
  }

  protected wantBasis(basis: 'EFFECTIVE' | 'RECORDED'): void {
    this.go({ base: BASIS_SLUGS[basis] });
  }

  protected wantWhose(whose: Whose): void {
    const { axe, ministere } = writeActionQuery(readActionQuery({ ...whose }));
    this.go({ axe: axe ?? null, ministere: ministere ?? null });
  }

  protected wantKinds(kinds: readonly MoveKind[]): void {
    this.go({ type: kinds.length === 0 ? null : kinds.map(slugOf).join(',') });
  }

  protected wantShare(share: Share): void {
    this.go({ part: SHARE_SLUGS[share] });
  }

  private go(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}

const dayOf = (when: string) => (isCivilDate(when) ? when : parisDay(when));

const NO_ANCHORS: Anchors = { today: parisDay('1970-01-01T12:00:00Z'), committee: null, visit: null };
