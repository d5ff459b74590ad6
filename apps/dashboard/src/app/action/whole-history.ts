import type { Signal } from '@angular/core';
import {
  DestroyRef,
  EnvironmentInjector,
  computed,
  createEnvironmentInjector,
  effect,
  inject,
  runInInjectionContext,
  signal,
  untracked,
} from '@angular/core';

import type { ActionHistoryQuery, ActionHistoryQueryVariables } from '../graphql/generated/graphql.ts';
import type { LiveQuery } from '../graphql/live-query.ts';
import { liveQuery } from '../graphql/live-query.ts';
import type { EntryView } from './history-query.ts';
import { historyQuery } from './history-query.ts';

/** How many entries come at once: each brings its changes. */
const PAGE = 50;
/** An action has tens of entries, seldom hundreds. Beyond this many pages one reads the ledger itself. */
const MOST_PAGES = 20;

/** The history of an action. */
export interface WholeHistory {
  /** Its entries, what was true last first; of one time, the last recorded first. */
  readonly entries: Signal<readonly EntryView[]>;
  /** Whether all of it is there, as far as it is read. */
  readonly isWhole: Signal<boolean>;
  /** How many older entries are not read. */
  readonly beyond: Signal<number>;
  readonly failed: Signal<boolean>;
  reload(): void;
}

/** Reads the history of an action to its beginning, page after page. To be called where `inject()` may be. */
export function wholeHistory(
  asked: () => Pick<ActionHistoryQueryVariables, 'planCode' | 'number'> | null,
): WholeHistory {
  const environment = inject(EnvironmentInjector);
  const pages = signal<readonly LiveQuery<ActionHistoryQuery>[]>([]);
  let lifetime: EnvironmentInjector | undefined;
  const open = (of: Pick<ActionHistoryQueryVariables, 'planCode' | 'number'>, after: string | null) =>
    runInInjectionContext(lifetime ?? environment, () =>
      liveQuery(historyQuery, () => ({ ...of, first: PAGE, after })),
    );
  const history = (page: LiveQuery<ActionHistoryQuery> | undefined) => page?.value()?.plan?.action?.history;

  const wanted = computed(asked, { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) });
  effect(() => {
    const of = wanted();
    untracked(() => {
      lifetime?.destroy();
      lifetime = createEnvironmentInjector([], environment);
      pages.set(of === null ? [] : [open(of, null)]);
    });
  });
  effect(() => {
    const info = history(pages().at(-1))?.pageInfo;
    const of = wanted();
    if (of === null || info?.hasNextPage !== true || pages().length >= MOST_PAGES) return;
    untracked(() => {
      pages.update((opened) => [...opened, open(of, info.endCursor ?? null)]);
    });
  });
  inject(DestroyRef).onDestroy(() => lifetime?.destroy());

  const read = computed(() => pages().flatMap((page) => history(page)?.nodes ?? []));
  const entries = computed(() =>
    read().toSorted((a, b) => b.effectiveAt.localeCompare(a.effectiveAt) || b.sequence - a.sequence),
  );
  const isWhole = computed(() => {
    const last = history(pages().at(-1));
    return last !== undefined && (!last.pageInfo.hasNextPage || pages().length >= MOST_PAGES);
  });
  return {
    entries,
    isWhole,
    beyond: computed(() => (isWhole() ? Math.max(0, (history(pages()[0])?.totalCount ?? 0) - read().length) : 0)),
    failed: computed(() => pages().some((page) => page.failed())),
    reload: () => {
      for (const page of pages()) page.reload();
    },
  };
}
