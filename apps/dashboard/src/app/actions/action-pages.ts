import { EnvironmentInjector, Injectable, computed, createEnvironmentInjector, inject, signal } from '@angular/core';
import { DestroyRef, runInInjectionContext, untracked } from '@angular/core';

import type { ActionListQuery, ActionListQueryVariables, ListedActionFragment } from '../graphql/generated/graphql.ts';
import type { LiveQuery } from '../graphql/live-query.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { actionListQuery } from './action-list.query.ts';

/** How many actions come at once. */
const PAGE = 50;

/** Which list is wanted, whatever the page. */
export type Wanted = Omit<ActionListQueryVariables, 'first' | 'after'>;

/**
 * The list, page after page. Each page is a question of its own, so that a change read again from the server never
 * folds back the pages already opened.
 */
@Injectable()
export class ActionPages {
  private readonly environment = inject(EnvironmentInjector);
  private readonly pages = signal<readonly LiveQuery<ActionListQuery>[]>([]);
  /** What was shown for the list before, until the new one comes. */
  private readonly before = signal<readonly ListedActionFragment[]>([]);
  private lifetime: EnvironmentInjector | undefined;
  private wanted: Wanted | undefined;

  private readonly last = computed(() => this.pages().at(-1));
  private readonly connection = computed(() => this.last()?.value()?.plan?.actions ?? null);
  private readonly first = computed(() => this.pages()[0]?.value()?.plan?.actions ?? null);

  /** Whether the list wanted has come, at least its first page. */
  readonly isReady = computed(() => this.first() !== null);
  /** The actions of all pages opened. */
  readonly actions = computed(() => {
    if (!this.isReady()) return this.before();
    return this.pages().flatMap((page) => page.value()?.plan?.actions.nodes ?? []);
  });
  /** How many actions the whole list has, null until known. */
  readonly total = computed(() => this.first()?.totalCount ?? null);
  readonly hasMore = computed(() => this.connection()?.pageInfo.hasNextPage ?? false);
  readonly loading = computed(() => this.last()?.loading() ?? true);
  readonly failed = computed(() => this.last()?.failed() ?? false);

  constructor() {
    inject(DestroyRef).onDestroy(() => this.lifetime?.destroy());
  }

  /** Starts a list from its beginning. */
  start(wanted: Wanted): void {
    untracked(() => {
      // A list of another moment is no list of this one, not even for a while.
      this.before.set(this.wanted?.planCode === wanted.planCode ? this.actions() : []);
      this.lifetime?.destroy();
      this.lifetime = createEnvironmentInjector([], this.environment);
      this.wanted = wanted;
      this.pages.set([this.open(null)]);
    });
  }

  /** Opens the next page. */
  more(): void {
    const after = this.connection()?.pageInfo.endCursor;
    if (typeof after === 'string') this.pages.update((pages) => [...pages, this.open(after)]);
  }

  /** Asks for the last page again. */
  reload(): void {
    this.last()?.reload();
  }

  private open(after: string | null): LiveQuery<ActionListQuery> {
    const { lifetime, wanted } = this;
    if (lifetime === undefined || wanted === undefined) throw new Error('The list was not started.');
    return runInInjectionContext(lifetime, () => liveQuery(actionListQuery, () => ({ ...wanted, first: PAGE, after })));
  }
}
