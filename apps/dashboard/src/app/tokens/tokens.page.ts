import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { EmptyState, Icon, Skeleton } from '#ui';

import { liveQuery } from '../graphql/live-query.ts';
import { Words } from '../words/words.ts';
import { CreateToken } from './create-token.ts';
import { FreshSecret } from './fresh-secret.ts';
import { TokenList } from './token-list.ts';
import { TokenStore } from './token.store.ts';
import { everyonesTokensQuery, tokensQuery } from './tokens-query.ts';

/** The keys with which the person's own programs read the API. */
@Component({
  selector: 'jl-tokens-page',
  imports: [CreateToken, EmptyState, FreshSecret, Icon, MatButton, RouterLink, Skeleton, TokenList],
  providers: [TokenStore],
  templateUrl: './tokens.page.html',
  styleUrl: './tokens.page.scss',
})
export class TokensPage {
  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly store = inject(TokenStore);
  protected readonly answer = liveQuery(tokensQuery, () => ({ language: this.words.apiLanguage() }));
  protected readonly viewer = computed(() => this.answer.value()?.viewer);
  protected readonly everyones = liveQuery(everyonesTokensQuery, () =>
    this.viewer()?.viewerCanReadAllTokens.allowed === true ? {} : null,
  );
  /** Everyone's but one's own. */
  protected readonly others = computed(() =>
    this.everyones.value()?.tokens.nodes.filter(({ holder }) => holder.id !== this.viewer()?.id),
  );
  protected readonly reads = computed(() => this.words.count('tokens.reads.see', this.viewer()?.reads.totalCount ?? 0));
}
