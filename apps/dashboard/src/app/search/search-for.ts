import type { Signal } from '@angular/core';
import { computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { Apollo } from 'apollo-angular';
import type { Observable } from 'rxjs';
import { catchError, map, of, startWith, switchMap, timer } from 'rxjs';

import type { SearchQueryVariables } from '../graphql/generated/graphql.ts';
import { atMoment } from '../graphql/at-moment.ts';
import type { Answer } from './search-query.ts';
import { searchQuery } from './search-query.ts';

/** E-60, RGESN 4.9: what is typed is looked for once the hand rests. */
const REST = 300;

/** `wordless`: the server finds no word in it that could be looked for. */
export type SearchState = 'idle' | 'looking' | 'found' | 'wordless' | 'failed';

interface Outcome {
  readonly state: SearchState;
  readonly answer?: Answer;
}

/** What was found, and where the search stands. */
export interface Search {
  readonly state: Signal<SearchState>;
  /** The last answer, which stays on screen while the next one is looked for. */
  readonly answer: Signal<Answer | null>;
  retry(): void;
}

/**
 * Looks for what is asked, null for nothing, each time that it changes and then rests. Answers are not kept: what was found a
 * minute ago may have changed. To be called where `inject()` may be.
 */
export function searchFor(asked: () => SearchQueryVariables | null): Search {
  const apollo = inject(Apollo);
  const attempt = signal(0);
  const state = signal<SearchState>('idle');
  const answer = signal<Answer | null>(null);
  const wanted = computed(() => ({ of: asked(), attempt: attempt() }), {
    equal: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  });

  const look = (variables: SearchQueryVariables): Observable<Outcome> =>
    apollo.query({ query: searchQuery, variables, fetchPolicy: 'no-cache' }).pipe(
      map(({ data }): Outcome => (data ? { state: 'found', answer: data } : { state: 'failed' })),
      catchError((error: unknown) => of<Outcome>({ state: isWordless(error) ? 'wordless' : 'failed' })),
    );

  toObservable(wanted)
    .pipe(
      switchMap(({ of: variables }) => {
        const then = variables === null ? null : atMoment(variables);
        if (then === null) return of<Outcome>({ state: 'idle' });
        return timer(REST).pipe(
          switchMap(() => look(then)),
          startWith<Outcome>({ state: 'looking' }),
        );
      }),
      takeUntilDestroyed(),
    )
    .subscribe((outcome) => {
      state.set(outcome.state);
      if (outcome.state !== 'looking') answer.set(outcome.answer ?? null);
    });

  return {
    state: state.asReadonly(),
    answer: answer.asReadonly(),
    retry: () => {
      attempt.update((count) => count + 1);
    },
  };
}

function isWordless(error: unknown): boolean {
  return (
    CombinedGraphQLErrors.is(error) &&
    error.errors.some(({ extensions }) => extensions?.['rule'] === 'SEARCH_WITHOUT_WORDS')
  );
}
