import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { EmptyState, Icon, Skeleton } from '#ui';

import { PageTitle } from '../frame/page-title.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { formatDay, formatInstantDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { AccountStore } from './account.store.ts';
import { accountQuery } from './accounts-query.ts';
import { DeputyForm } from './deputy-form.ts';
import { HandOverForm } from './hand-over-form.ts';
import { RoleForm, type RoleWanted } from './role-form.ts';
import { roleDays, roleName, saidRole } from './said-role.ts';

/** One account: its roles, who stands in, and its hand-over. */
@Component({
  selector: 'jl-account-page',
  imports: [DeputyForm, EmptyState, HandOverForm, Icon, MatButton, RoleForm, RouterLink, Skeleton],
  providers: [AccountStore],
  templateUrl: './account.page.html',
  styleUrls: ['./accounts.scss', './account.page.scss'],
})
export class AccountPage {
  readonly personId = input.required<string>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly store = inject(AccountStore);
  protected readonly answer = liveQuery(accountQuery, () => ({
    id: this.personId(),
    language: this.words.apiLanguage(),
  }));
  protected readonly viewer = computed(() => this.answer.value()?.viewer);
  protected readonly person = computed(() => {
    const node = this.answer.value()?.node;
    return node?.__typename === 'Person' ? node : null;
  });
  protected readonly account = computed(() => this.person()?.account ?? null);
  protected readonly isOneself = computed(() => this.viewer()?.id === this.personId());
  /** The role whose end is asked for. */
  protected readonly ending = signal<string | null>(null);
  /** Whether closing was asked for, and waits to be confirmed. */
  protected readonly closes = signal(false);
  protected readonly seen = computed(() => {
    const at = this.account()?.lastSeenAt;
    return at
      ? this.t('accounts.seen', { day: formatInstantDay(at, this.words.language()) })
      : this.t('accounts.unseen');
  });
  protected readonly roles = computed(() =>
    (this.account()?.roles.nodes ?? []).map((role) => ({ ...role, said: saidRole(role, this.words) })),
  );
  protected readonly deputies = computed(() =>
    (this.account()?.leaving.deputies.nodes ?? []).map((one) => ({
      ...{ id: one.id, name: one.deputy.displayName },
      what: `${roleName(one, this.words)}, ${roleDays(one, this.words)}`,
    })),
  );
  protected readonly workingRoles = computed(() =>
    this.roles().flatMap(({ role, ministry, state }) =>
      ministry && state === 'HELD' && role !== 'ACCOUNT_MANAGER' ? [{ role, ministry }] : [],
    ),
  );
  protected readonly handover = computed(() => {
    const handover = this.account()?.handover;
    if (!handover || handover.isUndone) return null;
    const day = formatDay(handover.lastDay, this.words.language());
    const { successor, by } = handover;
    return {
      canUndo: handover.viewerCanUndo.allowed,
      says: this.t(successor ? 'accounts.handover.planned' : 'accounts.handover.plannedAlone', {
        ...{ day, successor: successor?.displayName ?? '', by: by.displayName },
      }),
    };
  });

  protected readonly grant = ({ email: _, ...wanted }: RoleWanted) =>
    this.store.take({ does: 'grant', input: { ...this.asked(), ...wanted } });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const name = this.person()?.displayName;
      if (name) title.name(name);
    });
  }

  protected async end(roleId: string): Promise<void> {
    await this.store.take({ does: 'end', input: { ...this.asked(), roleId } });
    this.ending.set(null);
  }

  protected async change(does: 'close' | 'reopen' | 'undo'): Promise<void> {
    await this.store.take({ does, input: this.asked() });
    this.closes.set(false);
  }

  protected endDeputy(id: string): void {
    void this.store.take({ does: 'endDeputy', input: { ...this.asked(), id } });
  }

  private asked() {
    return { personId: this.personId(), expectedVersion: this.person()?.version ?? 0 };
  }
}
