import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { EmptyState, Icon, Skeleton } from '#ui';

import { liveQuery } from '../graphql/live-query.ts';
import { Words } from '../words/words.ts';
import { CreateToken } from './create-token.ts';
import { FreshSecret } from './fresh-secret.ts';
import { TokenList } from './token-list.ts';
import { TokenStore } from './token.store.ts';
import { tokensQuery } from './tokens-query.ts';

/** The keys with which the person's own programs read the API. */
@Component({
  selector: 'jl-tokens-page',
  imports: [CreateToken, EmptyState, FreshSecret, Icon, MatButton, Skeleton, TokenList],
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
}
