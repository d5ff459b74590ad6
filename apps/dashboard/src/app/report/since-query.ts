import { graphql } from '../graphql/generated/index.ts';
import type { ActionSinceQuery } from '../graphql/generated/graphql.ts';

/** The last entries of the ledger about an action: who changed what. */
export const sinceQuery = graphql(`
  query ActionSince($id: ID!, $first: Int!) {
    node(id: $id) {
      ... on Action {
        id
        history(first: $first) {
          nodes {
            id
            sequence
            recordedAt
            actor {
              id
              displayName
            }
            changes(first: 100) {
              nodes {
                field
                after
              }
            }
          }
        }
      }
    }
  }
`);

type Entry = NonNullable<
  Extract<NonNullable<ActionSinceQuery['node']>, { history: unknown }>
>['history']['nodes'][number];

/** Who last changed a field, and when. */
export interface ByWhom {
  readonly name: string;
  readonly personId: string;
  readonly at: string;
}

/** Who last changed the field, null when the entries do not say. They come the newest first. */
export function byWhom(field: string, entries: readonly Entry[]): ByWhom | null {
  const entry = entries.find(({ changes }) => changes.nodes.some((change) => change.field === field));
  return entry?.actor
    ? { name: entry.actor.displayName, personId: entry.actor.id, at: new Date(entry.recordedAt).toISOString() }
    : null;
}

/** What somebody wrote of the action meanwhile, the newest; null when nobody did. */
export function theirWords(entries: readonly Entry[]): string | null {
  const changes = entries.flatMap((entry) => entry.changes.nodes);
  return changes.find(({ field, after }) => field === 'update.narrative' && after)?.after ?? null;
}

/** The entries in an answer. */
export function entriesIn(answer: ActionSinceQuery | undefined): readonly Entry[] {
  const node = answer?.node;
  return node && 'history' in node ? node.history.nodes : [];
}
