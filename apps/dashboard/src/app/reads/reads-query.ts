import { graphql } from '../graphql/generated/index.ts';
import type { ReadsFragment } from '../graphql/generated/graphql.ts';

/** What everyone read, for the administrator, with what to choose from. */
export const everyonesReadsQuery = graphql(`
  query EveryonesReads($filter: AccessLogFilter, $first: Int, $after: String, $last: Int, $before: String) {
    accessLog(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      ...Reads
    }
    tokens(first: 100) {
      nodes {
        id
        name
        prefix
        holder {
          id
          displayName
        }
      }
    }
    plans(first: 100) {
      nodes {
        id
        code
        name
      }
    }
  }

  fragment Reads on LoggedReadConnection {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      readAt
      person {
        id
        displayName
      }
      token {
        id
        name
        prefix
      }
      kind
      operationName
      documentHash
      plans(first: 10) {
        nodes {
          id
          code
          name
        }
      }
      objects(first: 40) {
        nodes {
          type
          key
        }
      }
      itemCount
      byteCount
      cost
      outcome
    }
  }
`);

/** What is logged of the viewer alone. */
export const ownReadsQuery = graphql(`
  query OwnReads($filter: AccessLogFilter, $first: Int, $after: String, $last: Int, $before: String) {
    viewer {
      id
      reads(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        ...Reads
      }
      tokens(first: 100) {
        nodes {
          id
          name
          prefix
        }
      }
    }
  }
`);

export type ReadView = ReadsFragment['nodes'][number];
