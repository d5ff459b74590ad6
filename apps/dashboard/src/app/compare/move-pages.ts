import {
  DestroyRef,
  EnvironmentInjector,
  Injectable,
  computed,
  createEnvironmentInjector,
  inject,
  signal,
} from '@angular/core';
import { runInInjectionContext, untracked } from '@angular/core';

import type { MovesQuery, MovesQueryVariables } from '../graphql/generated/graphql.ts';
import type { LiveQuery } from '../graphql/live-query.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { movesQuery } from './compare.query.ts';

/** How many moves come at once: whole quarters of most plans. */
const PAGE = 100;

export type WantedMoves = Omit<MovesQueryVariables, 'first' | 'after'>;

/** The moves, page after page; each page is read again by itself when the plan changes. */
@Injectable()
export class MovePages {
  private readonly environment = inject(EnvironmentInjector);
  private readonly pages = signal<readonly LiveQuery<MovesQuery>[]>([]);
  private lifetime: EnvironmentInjector | undefined;
  private wanted: WantedMoves | undefined;

  private readonly first = computed(() => this.pages()[0]?.value()?.plan?.comparison.moves ?? null);
  private readonly last = computed(() => this.pages().at(-1));
  private readonly info = computed(() => this.last()?.value()?.plan?.comparison.moves.pageInfo ?? null);

  /** Whether the moves wanted have come, at least their first page. */
  readonly isReady = computed(() => this.first() !== null);
  /** Those of all pages opened. */
  readonly moves = computed(() => this.pages().flatMap((page) => page.value()?.plan?.comparison.moves.nodes ?? []));
  readonly total = computed(() => this.first()?.totalCount ?? 0);
  readonly hasMore = computed(() => this.info()?.hasNextPage ?? false);
  readonly loading = computed(() => this.last()?.loading() ?? true);
  readonly failed = computed(() => this.last()?.failed() ?? false);

  constructor() {
    inject(DestroyRef).onDestroy(() => this.lifetime?.destroy());
  }

  /** Starts from the beginning. */
  start(wanted: WantedMoves): void {
    untracked(() => {
      this.lifetime?.destroy();
      this.lifetime = createEnvironmentInjector([], this.environment);
      this.wanted = wanted;
      this.pages.set([this.open(null)]);
    });
  }

  /** Opens the next page. */
  more(): void {
    const after = this.info()?.endCursor;
    if (typeof after === 'string') this.pages.update((pages) => [...pages, this.open(after)]);
  }

  reload(): void {
    this.last()?.reload();
  }

  private open(after: string | null): LiveQuery<MovesQuery> {
    const { lifetime, wanted } = this;
    if (lifetime === undefined || wanted === undefined) throw new Error('The moves were not asked for.');
    return runInInjectionContext(lifetime, () => liveQuery(movesQuery, () => ({ ...wanted, first: PAGE, after })));
  }
}
