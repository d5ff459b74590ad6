import type { Signal } from '@angular/core';
import { computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { Apollo, type QueryRef } from 'apollo-angular';
import { catchError, EMPTY, map, of, switchMap } from 'rxjs';

import { Notices } from '../notices/notices.ts';
import { atMoment, momentKey } from './at-moment.ts';
import { isOutdated } from './outdated.ts';
import { askAgainAt } from './too-much.ts';

/** What a page knows of a question it asked. */
export interface LiveQuery<Answer> {
  /** The latest answer; the one before stays while a new one of the same moment is fetched. */
  readonly value: Signal<Answer | undefined>;
  /** Whether an answer is on its way. */
  readonly loading: Signal<boolean>;
  /** Whether what is shown still answers the question before: the variables have changed since. */
  readonly isStale: Signal<boolean>;
  /** Whether the last attempt failed and there is nothing to show. */
  readonly failed: Signal<boolean>;
  /** Asks again. */
  reload(): void;
}

type FetchPolicy = 'cache-and-network' | 'cache-first';

/**
 * Asks the server, and asks again when `variables` change or the plan does. Null variables wait. To be called where
 * `inject()` may be.
 *
 * A `planCode` may carry a moment, as the address does. What stood then has the identifiers of what stands now: an answer
 * of the past is neither kept in the cache nor read from it, and is never shown for another moment.
 */
export function liveQuery<Answer, Variables extends OperationVariables>(
  document: TypedDocumentNode<Answer, Variables>,
  variables: () => Variables | null,
  fetchPolicy: FetchPolicy = 'cache-and-network',
): LiveQuery<Answer> {
  const apollo = inject(Apollo);
  const notices = inject(Notices);
  const asking = computed(variables);
  const wanted = computed(() => {
    const asked = asking();
    return asked === null ? null : atMoment(asked);
  });
  const moment = computed(() => (wanted() === null && asking() !== null ? 'unreadable' : momentKey(wanted())));
  const answer = signal<{ readonly of: string | null; readonly data: Answer } | undefined>(undefined);
  const value = computed(() => {
    const given = answer();
    return given?.of === moment() ? given.data : undefined;
  });
  const loading = signal(true);
  const broken = signal(false);
  const isStale = signal(false);
  let current: QueryRef<Answer, Variables> | undefined;

  const reload = () => {
    loading.set(true);
    // A failure reaches the watcher below: nothing to do about it here.
    current?.refetch().catch(() => undefined);
  };

  toObservable(wanted)
    .pipe(
      switchMap((asked) => {
        if (asked === null) return EMPTY;
        isStale.set(value() !== undefined);
        broken.set(false);
        const key = momentKey(asked);
        current = apollo.watchQuery<Answer, Variables>({
          query: document,
          variables: asked,
          ...(key === null ? { fetchPolicy } : { fetchPolicy: 'no-cache', nextFetchPolicy: 'no-cache' }),
          notifyOnNetworkStatusChange: true,
        } as Apollo.WatchQueryOptions<Answer, Variables>);
        return current.valueChanges.pipe(
          catchError((error: unknown) => of({ error, loading: false } as const)),
          map((result) => ({ result, key })),
        );
      }),
      takeUntilDestroyed(),
    )
    .subscribe(({ result, key }) => {
      loading.set(result.loading);
      if ('dataState' in result && result.dataState === 'complete') {
        answer.set({ of: key, data: result.data as Answer });
        isStale.set(false);
      }
      if (result.loading) return;
      // The answer to another question must not stand for one that was never given.
      if (result.error !== undefined && isStale()) answer.set(undefined);
      broken.set(result.error !== undefined);
      if (result.error === undefined) notices.reached();
      else if (value() !== undefined && isSilence(result.error)) notices.unreachable(reload);
    });

  return {
    value,
    loading: loading.asReadonly(),
    isStale: isStale.asReadonly(),
    failed: computed(() => broken() && value() === undefined),
    reload,
  };
}

/** Whether it is no answer at all; what the server said is told where it is heard (`trouble-link.ts`). */
const isSilence = (error: unknown): boolean => askAgainAt(error) === null && !isOutdated(error);
