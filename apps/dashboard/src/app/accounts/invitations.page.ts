import { Component, DOCUMENT, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { EmptyState, Icon, Skeleton } from '#ui';

import { liveQuery } from '../graphql/live-query.ts';
import { formatInstantDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { AccountStore } from './account.store.ts';
import { type InvitationShown, invitationsQuery } from './accounts-query.ts';
import { RoleForm, type RoleWanted } from './role-form.ts';
import { roleDays, roleName } from './said-role.ts';

/** Who was invited and has not come yet, and the form that invites. */
@Component({
  selector: 'jl-invitations-page',
  imports: [EmptyState, Icon, MatButton, RoleForm, RouterLink, Skeleton],
  providers: [AccountStore],
  templateUrl: './invitations.page.html',
  styleUrl: './accounts.scss',
})
export class InvitationsPage {
  private readonly words = inject(Words);
  private readonly document = inject(DOCUMENT);
  protected readonly t = this.words.t;
  protected readonly store = inject(AccountStore);
  protected readonly answer = liveQuery(invitationsQuery, () => ({}));
  protected readonly viewer = computed(() => this.answer.value()?.viewer);
  /** The one whose words were copied last. */
  protected readonly copied = signal<string | null>(null);
  protected readonly isDemo = computed(() => this.rows().some((row) => row.isDemo));
  protected readonly rows = computed(() => {
    const language = this.words.language();
    return (this.answer.value()?.invitations.nodes ?? []).map((one) => ({
      ...one,
      what: [roleName(one, this.words), roleDays(one, this.words)].filter(Boolean).join(', '),
      until: this.t(one.state === 'EXPIRED' ? 'accounts.invitations.expired' : 'accounts.invitations.until', {
        day: formatInstantDay(one.expiresAt, language),
      }),
    }));
  });

  protected readonly invite = ({ email, ...wanted }: RoleWanted) =>
    this.store.take({
      does: 'invite',
      input: {
        ...{ email, ...wanted, expectedVersion: this.viewer()?.version ?? 0 },
        language: this.words.apiLanguage(),
      },
    });

  protected change(does: 'withdraw' | 'again', { id, version }: InvitationShown): void {
    void this.store.take({ does, input: { invitationId: id, expectedVersion: version } });
  }

  /** The words of the invitation, for who sends it by hand. */
  protected async copy(one: InvitationShown): Promise<void> {
    const text = this.t('accounts.invitations.text', {
      role: [roleName(one, this.words), roleDays(one, this.words)].filter(Boolean).join(', '),
      address: this.document.location.origin,
      email: one.email,
      day: formatInstantDay(one.expiresAt, this.words.language()),
    });
    await navigator.clipboard.writeText(text).then(
      () => {
        this.copied.set(one.id);
      },
      () => undefined,
    );
  }
}
