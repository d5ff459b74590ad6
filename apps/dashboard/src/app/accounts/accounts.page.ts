import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { ACCOUNT_STATES, ROLES } from '#domain';
import { EmptyState, Icon, Skeleton } from '#ui';

import type { AccountState, Role } from '../graphql/generated/graphql.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { formatDay, formatInstantDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { accountsQuery } from './accounts-query.ts';
import { ministryChoices, roleChoices } from './role-choices.ts';
import { saidRole } from './said-role.ts';

const PAGE = 50;

/** Everybody whose account the viewer manages, narrowed by the address. */
@Component({
  selector: 'jl-accounts-page',
  imports: [EmptyState, Icon, MatButton, RouterLink, Skeleton],
  templateUrl: './accounts.page.html',
  styleUrls: ['./accounts.scss', './accounts.page.scss'],
})
export class AccountsPage {
  readonly search = input<string>();
  readonly ministry = input<string>();
  readonly role = input<string>();
  readonly state = input<string>();
  readonly after = input<string>();
  readonly before = input<string>();

  private readonly words = inject(Words);
  private readonly router = inject(Router);
  protected readonly t = this.words.t;
  protected readonly states = ACCOUNT_STATES;
  private readonly narrowed = computed(() => ({
    search: this.search() ?? null,
    ministryId: this.ministry() ?? null,
    role: isRole(this.role()) ? (this.role() as Role) : null,
    state: ACCOUNT_STATES.includes(this.state() as AccountState) ? (this.state() as AccountState) : null,
  }));
  protected readonly isNarrowed = computed(() => Object.values(this.narrowed()).some((value) => value !== null));
  protected readonly answer = liveQuery(accountsQuery, () => {
    const [after, before] = [this.after(), this.before()];
    return before === undefined
      ? { ...this.narrowed(), first: PAGE, after: after ?? null }
      : { ...this.narrowed(), last: PAGE, before };
  });
  protected readonly viewer = computed(() => this.answer.value()?.viewer);
  protected readonly list = computed(() => this.answer.value()?.accounts);
  protected readonly isEverybodys = computed(() => this.viewer()?.viewerCanManageNationalRoles.allowed === true);
  protected readonly ministries = computed(() => {
    const viewer = this.viewer();
    return viewer ? ministryChoices(viewer) : [];
  });
  protected readonly roles = computed(() => {
    const viewer = this.viewer();
    return viewer ? roleChoices(viewer, this.words) : [];
  });
  protected readonly total = computed(() => this.words.count('accounts.total', this.list()?.totalCount ?? 0));
  protected readonly rows = computed(() => {
    const language = this.words.language();
    return (this.list()?.nodes ?? []).map(({ person, state, email, lastSeenAt, roles, handover }) => ({
      ...{ ...person, state, email },
      seen: lastSeenAt
        ? this.t('accounts.seen', { day: formatInstantDay(lastSeenAt, language) })
        : this.t('accounts.unseen'),
      roles: roles.nodes
        .filter((role) => role.state !== 'OVER')
        .map((role) => ({ ...saidRole(role, this.words), id: role.id })),
      leaves:
        handover && !handover.isUndone
          ? this.t('accounts.leaves', { day: formatDay(handover.lastDay, language) })
          : null,
    }));
  });

  protected want(name: 'search' | 'ministry' | 'role' | 'state', event: Event): void {
    const { value } = event.target as HTMLInputElement | HTMLSelectElement;
    const queryParams = { [name]: value.trim() === '' ? null : value, after: null, before: null };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}

const isRole = (text: string | undefined): boolean => ROLES.some((role) => role === text);
