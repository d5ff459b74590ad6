import { graphql } from '../graphql/generated/index.ts';
import type { CheckpointPageQuery } from '../graphql/generated/graphql.ts';

/** A page of checkpoints, the newest first. */
export const checkpointQuery = graphql(`
  query CheckpointPage($first: Int!, $after: String) {
    ledgerCheckpoints(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        size
        root
        origin
        reason
        madeAt
        keyIds
        note
      }
    }
    publicKeys(last: 1) {
      totalCount
      nodes {
        keyId
        verifierKey
      }
    }
  }
`);

/** What shows that one ledger begins with another. */
export const consistencyQuery = graphql(`
  query Consistency($from: Int!, $to: Int!) {
    consistencyProof(from: $from, to: $to) {
      from
      to
      fromRoot
      toRoot
      path
    }
  }
`);

/** What shows that an entry is in the ledger. */
export const proofQuery = graphql(`
  query EntryProof($sequence: Int!) {
    inclusionProof(sequence: $sequence) {
      size
      root
      path
      checkpoint {
        origin
        madeAt
        keyIds
        note
      }
      entry {
        id
        sequence
        operation
        recordedAt
        body
        leafHash
        actor {
          id
          displayName
        }
        plan {
          id
          name
        }
        action {
          id
          number
          title
        }
      }
    }
    publicKeys(first: 100) {
      nodes {
        keyId
        verifierKey
      }
    }
  }
`);

export type CheckpointView = CheckpointPageQuery['ledgerCheckpoints']['nodes'][number];
