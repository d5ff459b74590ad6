import { DestroyRef, EnvironmentInjector, computed, createEnvironmentInjector, inject, signal } from '@angular/core';
import type { Signal } from '@angular/core';
import { runInInjectionContext, untracked } from '@angular/core';
import type { TypedDocumentNode } from '@apollo/client';

import type { LiveQuery } from './live-query.ts';
import { liveQuery } from './live-query.ts';

/** How many items come at once. */
const PAGE = 50;

/** What the contract asks of a page. */
export interface PageVariables {
  readonly planCode: string;
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A page, as the contract gives it. */
export interface Connection<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** A list, page after page. */
export interface GrowingList<Node, Wanted> {
  /** Whether the list wanted has come, at least its first page. */
  readonly isReady: Signal<boolean>;
  /** The items of all pages opened; those of the list before, until the new one comes. */
  readonly nodes: Signal<readonly Node[]>;
  /** How many items the whole list has, null until known. */
  readonly total: Signal<number | null>;
  readonly hasMore: Signal<boolean>;
  readonly loading: Signal<boolean>;
  readonly failed: Signal<boolean>;
  /** Starts a list from its beginning. */
  start(wanted: Wanted): void;
  /** Opens the next page. */
  more(): void;
  /** Asks for the last page again. */
  reload(): void;
}

/**
 * Reads a list of the plan page after page. Each page is a question of its own, so that a change read again from the
 * server never folds back the pages already opened. To be called where `inject()` may be.
 *
 * @param listOf Where the list stands in the answer; nothing when its plan is not there.
 */
export function growingList<Answer, Variables extends PageVariables, Node>(
  document: TypedDocumentNode<Answer, Variables>,
  listOf: (answer: Answer) => Connection<Node> | null | undefined,
): GrowingList<Node, Omit<Variables, 'first' | 'after'>> {
  type Wanted = Omit<Variables, 'first' | 'after'>;
  const environment = inject(EnvironmentInjector);
  const pages = signal<readonly LiveQuery<Answer>[]>([]);
  const before = signal<readonly Node[]>([]);
  let lifetime: EnvironmentInjector | undefined;
  let wanted: Wanted | undefined;

  const listIn = (page: LiveQuery<Answer> | undefined) => {
    const answer = page?.value();
    return answer === undefined ? null : (listOf(answer) ?? null);
  };
  const last = computed(() => pages().at(-1));
  const lastList = computed(() => listIn(last()));
  const firstList = computed(() => listIn(pages()[0]));
  const isReady = computed(() => firstList() !== null);
  const nodes = computed(() => (isReady() ? pages().flatMap((page) => listIn(page)?.nodes ?? []) : before()));

  const open = (after: string | null): LiveQuery<Answer> => {
    if (lifetime === undefined) throw new Error('The list was not started.');
    // The compiler does not see that what was left out of the variables is put back.
    const variables = { ...wanted, first: PAGE, after } as unknown as Variables & Record<string, unknown>;
    return runInInjectionContext(lifetime, () => liveQuery<Answer, typeof variables>(document, () => variables));
  };

  inject(DestroyRef).onDestroy(() => lifetime?.destroy());

  return {
    isReady,
    nodes,
    total: computed(() => firstList()?.totalCount ?? null),
    hasMore: computed(() => lastList()?.pageInfo.hasNextPage ?? false),
    loading: computed(() => last()?.loading() ?? true),
    failed: computed(() => last()?.failed() ?? false),
    start: (next) => {
      untracked(() => {
        // A list of another moment is no list of this one, not even for a while.
        before.set(
          (wanted as PageVariables | undefined)?.planCode === (next as unknown as PageVariables).planCode
            ? nodes()
            : [],
        );
        lifetime?.destroy();
        lifetime = createEnvironmentInjector([], environment);
        wanted = next;
        pages.set([open(null)]);
      });
    },
    more: () => {
      const after = lastList()?.pageInfo.endCursor;
      if (typeof after === 'string') pages.update((opened) => [...opened, open(after)]);
    },
    reload: () => {
      last()?.reload();
    },
  };
}
