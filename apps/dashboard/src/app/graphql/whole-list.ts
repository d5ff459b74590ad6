import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';

import { atMoment } from './at-moment.ts';
import type { Connection, PageVariables } from './growing-list.ts';

/** The most items that a page may have. */
const PAGE = 100;

/**
 * Reads a list to its end, page after page, without the cache: what is taken away is what the server says then.
 *
 * @param onProgress Is told how many were read, of how many.
 * @param isWanted Asked between two pages: reading stops when nobody waits any more.
 * @returns Null when it was stopped. @throws what the server answers, when it refuses or is not reached.
 */
export async function wholeList<Answer, Variables extends OperationVariables & PageVariables, Node>(
  apollo: Apollo,
  document: TypedDocumentNode<Answer, Variables>,
  wanted: Omit<Variables, 'first' | 'after'>,
  listOf: (answer: Answer) => Connection<Node> | null | undefined,
  onProgress: (read: number, total: number) => void,
  isWanted: () => boolean,
): Promise<readonly Node[] | null> {
  const nodes: Node[] = [];
  let after: string | null | undefined = null;
  do {
    // The compiler does not see that what was left out of the variables is put back.
    const variables = atMoment({ ...wanted, first: PAGE, after } as unknown as Variables);
    if (variables === null) throw new Error('The moment of the address cannot be read');
    const asked = { query: document, variables, fetchPolicy: 'no-cache' } as Apollo.QueryOptions<Answer, Variables>;
    const { data } = await firstValueFrom(apollo.query<Answer, Variables>(asked));
    const list = data === undefined ? null : listOf(data as Answer);
    if (list == null) throw new Error('The list is not there');
    nodes.push(...list.nodes);
    onProgress(nodes.length, list.totalCount);
    if (!isWanted()) return null;
    after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  } while (after != null);
  return nodes;
}
