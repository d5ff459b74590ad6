import { Component, ElementRef, Injector, afterNextRender, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { EmptyState } from '#ui';

import { formatInstant, formatInstantDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { tokenState } from './token-state.ts';
import { TokenStore } from './token.store.ts';
import type { TokenView } from './tokens-query.ts';

/** The tokens of the account; those that still open something can be revoked, after a second thought. */
@Component({
  selector: 'jl-token-list',
  imports: [EmptyState, MatButton],
  templateUrl: './token-list.html',
  styleUrl: './token-list.scss',
})
export class TokenList {
  readonly tokens = input.required<readonly TokenView[]>();
  /** The account's version that was read. */
  readonly version = input.required<number>();

  private readonly words = inject(Words);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  protected readonly t = this.words.t;
  protected readonly store = inject(TokenStore);
  /** The token that the person is about to revoke. */
  protected readonly asked = signal<string | null>(null);

  protected readonly rows = computed(() => {
    const language = this.words.language();
    const now = new Date();
    return this.tokens().map((token) => ({
      ...token,
      state: tokenState(token, now),
      created: formatInstantDay(token.createdAt, language),
      expires: formatInstantDay(token.expiresAt, language),
      lastUsed: token.lastUsedAt ? formatInstant(token.lastUsedAt, language) : null,
      revoked: token.revokedAt ? formatInstantDay(token.revokedAt, language) : null,
    }));
  });

  protected ask(tokenId: string | null): void {
    const before = this.asked();
    this.asked.set(tokenId);
    // The button that was pressed is gone: the focus goes to what stands in its place.
    const target = tokenId === null ? `#revoke-${before ?? ''}` : '.confirm button';
    afterNextRender(() => this.host.nativeElement.querySelector<HTMLElement>(target)?.focus(), {
      injector: this.injector,
    });
  }

  protected async revoke(tokenId: string): Promise<void> {
    if (!(await this.store.revoke(tokenId, this.version()))) return;
    this.asked.set(null);
    this.host.nativeElement.querySelector<HTMLElement>('#tokens')?.focus();
  }
}
