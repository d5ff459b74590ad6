import { DestroyRef, Injectable, inject, signal, untracked } from '@angular/core';
import { toObservable, takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Apollo } from 'apollo-angular';
import { EMPTY, catchError, debounceTime, merge, switchMap } from 'rxjs';

import { graphql } from '../graphql/generated/index.ts';
import { Connection } from './connection.ts';
import { LedgerHead } from './ledger-head.ts';

const planChanged = graphql(`
  subscription PlanChanged($planCode: String!, $since: Int) {
    planChanged(planCode: $planCode, since: $since) {
      sequence
    }
  }
`);

interface Watched {
  readonly planCode: string;
  /** How far the ledger had come before anything of it was read: the line opens later, and says what came in between. */
  readonly since: number | null;
}

/** Reads everything on screen again when the plan being watched changes, here or in another browser. */
@Injectable()
export class PlanChanges {
  private readonly apollo = inject(Apollo);
  private readonly connection = inject(Connection);
  private readonly head = inject(LedgerHead);
  private readonly watched = signal<Watched | null>(null);
  private readonly asOf = signal(new Date());

  /** When what is on screen was last known to be up to date. */
  readonly upToDateAt = this.asOf.asReadonly();

  constructor() {
    const destroyed = inject(DestroyRef);
    const changes = toObservable(this.watched).pipe(
      switchMap((watched) => (watched === null ? EMPTY : this.subscribe(watched))),
    );
    // Several changes in a burst cost one reading.
    merge(changes, this.connection.reopened)
      .pipe(debounceTime(150), takeUntilDestroyed(destroyed))
      .subscribe(() => void this.readAgain());
  }

  /** Watches a plan, and no other. */
  watch(planCode: string | null): void {
    if (planCode !== untracked(this.watched)?.planCode)
      this.watched.set(planCode === null ? null : { planCode, since: this.head.sequence });
    this.asOf.set(new Date());
  }

  private subscribe(variables: Watched) {
    return this.apollo.subscribe({ query: planChanged, variables }).pipe(catchError(() => EMPTY));
  }

  private async readAgain(): Promise<void> {
    try {
      await this.apollo.client.refetchQueries({ include: 'active' });
      this.asOf.set(new Date());
    } catch {
      // Each page tells its own failure.
    }
  }
}
