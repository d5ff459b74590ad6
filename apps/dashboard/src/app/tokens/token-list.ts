import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  afterRenderEffect,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { EmptyState, Icon } from '#ui';

import { formatInstant, formatInstantDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { daysUntil, tokenState } from './token-state.ts';
import { TokenStore } from './token.store.ts';
import type { TokenView } from './tokens-query.ts';

const SCOPES = ['plans', 'openUpdates', 'ledger', 'accounts'] as const;

/** The tokens of the account; those that still open something can be revoked, after a second thought. */
@Component({
  selector: 'jl-token-list',
  imports: [EmptyState, Icon, MatButton, RouterLink],
  templateUrl: './token-list.html',
  styleUrl: './token-list.scss',
})
export class TokenList {
  readonly tokens = input.required<readonly TokenView[]>();
  /** Whether they are those of several people, who are then named. */
  readonly isEveryones = input(false);
  readonly revoked = output();

  private readonly words = inject(Words);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  protected readonly t = this.words.t;
  protected readonly store = inject(TokenStore);
  protected readonly ending = { active: 'expires', expiring: 'expires', expired: 'expired', revoked: 'revokedOn' };
  protected get heading(): string {
    return this.isEveryones() ? 'everyones-tokens' : 'tokens';
  }
  /** The token that the address points at. */
  protected readonly pointed = toSignal(inject(ActivatedRoute).fragment, { initialValue: null });
  /** The token that the person is about to revoke. */
  protected readonly asked = signal<string | null>(null);

  protected readonly rows = computed(() => {
    const language = this.words.language();
    const now = new Date();
    return this.tokens().map((token) => ({
      ...token,
      state: tokenState(token, now),
      days: this.words.count('tokens.list.left', daysUntil(token.expiresAt, now)),
      opens: this.opens(token),
      used: this.words.count('tokens.list.requests', token.requestCount),
      created: formatInstantDay(token.createdAt, language),
      expires: formatInstantDay(token.expiresAt, language),
      lastUsed: token.lastUsedAt ? formatInstant(token.lastUsedAt, language) : null,
      ended: token.revokedAt ? formatInstantDay(token.revokedAt, language) : null,
    }));
  });

  /** « Les plans, le registre » */
  private opens({ scopes }: TokenView): string {
    const names = SCOPES.filter((scope) => scopes[scope]).map((scope) => this.t(`tokens.scope.${scope}`));
    return names.map((name, place) => (place ? name[0]?.toLocaleLowerCase() + name.slice(1) : name)).join(', ');
  }

  constructor() {
    // The tokens come after the page: what the address points at is shown once it is there.
    afterRenderEffect(() => {
      const id = this.pointed();
      if (id === null || !this.rows().some((token) => token.id === id)) return;
      this.host.nativeElement.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`)?.focus();
    });
  }

  protected ask(tokenId: string | null): void {
    const before = this.asked();
    this.asked.set(tokenId);
    // The button that was pressed is gone: the focus goes to what stands in its place.
    const target = tokenId === null ? `#revoke-${before ?? ''}` : '.confirm button';
    afterNextRender(() => this.host.nativeElement.querySelector<HTMLElement>(target)?.focus(), {
      injector: this.injector,
    });
  }

  protected async revoke({ id, holderVersion }: TokenView): Promise<void> {
    if (!(await this.store.revoke(id, holderVersion))) return;
    this.asked.set(null);
    this.revoked.emit();
    this.host.nativeElement.querySelector<HTMLElement>('h2')?.focus();
  }
}
