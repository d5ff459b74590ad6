import type { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';

import { checkpointQuery } from './checkpoint-query.ts';
import type { SignedNote } from './signed-note.ts';
import { readNote } from './signed-note.ts';

/** Every checkpoint that the server shows. @throws when it does not answer, or shows one that cannot be read. */
export async function readCheckpoints(apollo: Apollo): Promise<SignedNote[]> {
  const notes: SignedNote[] = [];
  let after: string | null = null;
  do {
    const variables: { first: number; after: string | null } = { first: 100, after };
    const { data } = await firstValueFrom(apollo.query({ query: checkpointQuery, variables, fetchPolicy: 'no-cache' }));
    if (!data) throw new Error('The ledger did not answer');
    const { nodes, pageInfo } = data.ledgerCheckpoints;
    for (const { note } of nodes) {
      const read = readNote(note);
      if (!read) throw new Error('A checkpoint cannot be read');
      notes.push(read);
    }
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return notes;
}
