import { inject } from '@angular/core';
import { ApolloLink } from '@apollo/client';
import { map } from 'rxjs';

import { Notices } from '../notices/notices.ts';

/** Offers to prove again who one is when a change was refused for that. The form that sent it shows the refusal, and stays. */
export function stepUpLink(): ApolloLink {
  const notices = inject(Notices);
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      map((answer) => {
        const result = (answer.data as { result?: { code?: unknown } | null } | null | undefined)?.result;
        if (result?.code === 'STEP_UP_REQUIRED') notices.stepUp();
        return answer;
      }),
    ),
  );
}
