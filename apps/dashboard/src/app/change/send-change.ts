import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';

import type { Outcome, RefusedAnswer } from './outcome.ts';

interface ConflictAnswer {
  readonly __typename: 'VersionConflict';
}
interface Answer {
  readonly __typename: string;
}
type AcceptedOf<A extends Answer> = Exclude<A, { __typename: 'Refused' } | { __typename: 'VersionConflict' }>;
type ConflictOf<A extends Answer> = Extract<A, { __typename: 'VersionConflict' }>;

/**
 * Sends a change and says what became of it. Never throws. Mutations name their answer `result`.
 * What is on screen is read again after an accepted change, whether or not the live line is up.
 */
export async function sendChange<A extends Answer, Variables extends OperationVariables>(
  apollo: Apollo,
  mutation: TypedDocumentNode<{ result: A }, Variables>,
  variables: Variables,
  context: Record<string, unknown> = {},
): Promise<Outcome<AcceptedOf<A>, ConflictOf<A>>> {
  try {
    const sent = apollo.mutate<{ result: A }, OperationVariables>({ mutation, variables, context });
    const result = (await firstValueFrom(sent)).data?.result as A | RefusedAnswer | ConflictAnswer | undefined;
    if (!result) return { kind: 'fault' };
    if (isRefused(result)) {
      const { code, field, fr, en } = result;
      return { kind: 'refused', refusal: { code, field: field ?? null, says: { fr, en } } };
    }
    // What is on screen may be old in both cases; a page that cannot be read again says so itself.
    apollo.client.refetchQueries({ include: 'active' }).catch(() => undefined);
    if (result.__typename === 'VersionConflict') return { kind: 'conflict', conflict: result as ConflictOf<A> };
    return { kind: 'accepted', answer: result as AcceptedOf<A> };
  } catch (error) {
    return { kind: CombinedGraphQLErrors.is(error) ? 'fault' : 'unreachable' };
  }
}

function isRefused(result: { readonly __typename: string }): result is RefusedAnswer {
  return result.__typename === 'Refused';
}
