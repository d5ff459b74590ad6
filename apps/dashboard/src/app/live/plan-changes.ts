import { DestroyRef, Injectable, inject, signal } from '@angular/core';
import { toObservable, takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Apollo } from 'apollo-angular';
import { EMPTY, catchError, debounceTime, merge, switchMap } from 'rxjs';

import { graphql } from '../graphql/generated/index.ts';
import { Connection } from './connection.ts';

const planChanged = graphql(`
  subscription PlanChanged($planCode: String!) {
    planChanged(planCode: $planCode) {
      sequence
    }
  }
`);

/** Reads everything on screen again when the plan being watched changes, here or in another browser. */
@Injectable()
export class PlanChanges {
  private readonly apollo = inject(Apollo);
  private readonly connection = inject(Connection);
  private readonly watched = signal<string | null>(null);
  private readonly asOf = signal(new Date());

  /** When what is on screen was last known to be up to date. */
  readonly upToDateAt = this.asOf.asReadonly();

  constructor() {
    const destroyed = inject(DestroyRef);
    const changes = toObservable(this.watched).pipe(
      switchMap((planCode) => (planCode === null ? EMPTY : this.subscribe(planCode))),
    );
    // Several changes in a burst cost one reading.
    merge(changes, this.connection.reopened)
      .pipe(debounceTime(150), takeUntilDestroyed(destroyed))
      .subscribe(() => void this.readAgain());
  }

  /** Watches a plan, and no other. */
  watch(planCode: string | null): void {
    this.watched.set(planCode);
    this.asOf.set(new Date());
  }

  private subscribe(planCode: string) {
    return this.apollo.subscribe({ query: planChanged, variables: { planCode } }).pipe(catchError(() => EMPTY));
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
