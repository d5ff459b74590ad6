import type { Signal } from '@angular/core';
import { computed, inject } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { Apollo } from 'apollo-angular';
import { catchError, map, of, startWith, switchMap } from 'rxjs';

import { graphql } from '../graphql/generated/index.ts';
import type { ReportWritersSubscription } from '../graphql/generated/graphql.ts';

const reportWritersSubscription = graphql(`
  subscription ReportWriters($actionId: ID!) {
    reportWriters(actionId: $actionId) {
      others(first: 10) {
        nodes {
          isViewer
          person {
            id
            displayName
          }
        }
      }
    }
  }
`);

/** Somebody who has the report form of the same action open. */
export type Writer = ReportWritersSubscription['reportWriters']['others']['nodes'][number];

const NOBODY: readonly Writer[] = [];

/**
 * Who else is writing a report on the action, for as long as the line is open. Listening says that one is writing oneself. To
 * be called where `inject()` may be.
 */
export function reportWriters(actionId: () => string): Signal<readonly Writer[]> {
  const apollo = inject(Apollo);
  const told = toObservable(computed(actionId)).pipe(
    switchMap((id) =>
      apollo.subscribe({ query: reportWritersSubscription, variables: { actionId: id }, fetchPolicy: 'no-cache' }).pipe(
        map(({ data }) => data?.reportWriters.others.nodes ?? NOBODY),
        // Whoever may not be told writes all the same.
        catchError(() => of(NOBODY)),
        startWith(NOBODY),
      ),
    ),
  );
  return toSignal(told, { initialValue: NOBODY });
}
