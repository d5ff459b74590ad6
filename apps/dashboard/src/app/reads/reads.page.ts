import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { EmptyState, Icon, Skeleton } from '#ui';

import { PageTitle } from '../frame/page-title.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { Session } from '../session/session.ts';
import { Words } from '../words/words.ts';
import type { ReadsAddress } from './reads-address.ts';
import { filterIn, tableAddress } from './reads-address.ts';
import { ReadsFilters } from './reads-filters.ts';
import { everyonesReadsQuery, ownReadsQuery } from './reads-query.ts';
import { ReadsTable } from './reads-table.ts';

const PAGE = 50;

/** What was read: everyone's for the administrator, one's own for the others. The address says which. */
@Component({
  selector: 'jl-reads-page',
  imports: [EmptyState, Icon, MatButton, ReadsFilters, ReadsTable, RouterLink, Skeleton],
  templateUrl: './reads.page.html',
  styleUrl: './reads.page.scss',
})
export class ReadsPage {
  readonly person = input<string>();
  readonly token = input<string>();
  readonly since = input<string>();
  readonly until = input<string>();
  readonly kind = input<string>();
  readonly plan = input<string>();
  readonly after = input<string>();
  readonly before = input<string>();

  private readonly words = inject(Words);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly t = this.words.t;

  protected readonly asked = computed<ReadsAddress>(() => ({
    person: this.person(),
    token: this.token(),
    since: this.since(),
    until: this.until(),
    kind: this.kind(),
    plan: this.plan(),
  }));
  private readonly filter = computed(() => filterIn(this.asked()));
  /** Null until the session is known. */
  protected readonly isEveryones = computed(() => this.session.viewer()?.viewerCanReadAccessLog.allowed ?? null);
  protected readonly isNarrowed = computed(() => Object.keys(this.filter()).length > 0);
  protected readonly table = computed(() => tableAddress(this.filter()));

  private readonly variables = computed(() => {
    const [filter, after, before] = [this.filter(), this.after(), this.before()];
    return before === undefined ? { filter, first: PAGE, after: after ?? null } : { filter, last: PAGE, before };
  });
  private readonly everyones = liveQuery(everyonesReadsQuery, () =>
    this.isEveryones() === true ? this.variables() : null,
  );
  private readonly own = liveQuery(ownReadsQuery, () => (this.isEveryones() === false ? this.variables() : null));
  protected readonly answer = computed(() => (this.isEveryones() === true ? this.everyones : this.own));
  protected readonly reads = computed(() =>
    this.isEveryones() === true ? this.everyones.value()?.accessLog : this.own.value()?.viewer?.reads,
  );

  protected readonly total = computed(() => {
    const reads = this.reads();
    return reads ? this.words.count('reads.total', reads.totalCount) : '';
  });

  protected readonly tokens = computed(() => {
    const everyones = this.everyones.value()?.tokens.nodes ?? [];
    const own = this.own.value()?.viewer?.tokens.nodes ?? [];
    const label = ({ name, prefix }: (typeof own)[number]) => `${name} (${prefix}…)`;
    return [
      ...everyones.map((token) => ({ value: token.id, label: `${token.holder.displayName}, ${label(token)}` })),
      ...own.map((token) => ({ value: token.id, label: label(token) })),
    ];
  });
  protected readonly plans = computed(() =>
    (this.everyones.value()?.plans.nodes ?? []).map(({ code, name }) => ({ value: code, label: name })),
  );
  /** Those who hold a token, those on the page, and whoever was chosen. */
  protected readonly people = computed(() => {
    const answer = this.everyones.value();
    if (!answer) return [];
    const known = new Map([
      ...answer.tokens.nodes.map(({ holder }) => [holder.id, holder.displayName] as const),
      ...answer.accessLog.nodes.map(({ person }) => [person.id, person.displayName] as const),
    ]);
    const chosen = this.person();
    if (chosen && !known.has(chosen)) known.set(chosen, this.t('reads.filter.chosen'));
    const choices = [...known].map(([value, label]) => ({ value, label }));
    return choices.sort((a, b) => a.label.localeCompare(b.label, this.words.language()));
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      title.name(this.t(this.isEveryones() === false ? 'reads.ownTitle' : 'reads.title'));
    });
  }

  protected want(asked: ReadsAddress): void {
    void this.router.navigate([], { queryParams: asked });
  }
}
