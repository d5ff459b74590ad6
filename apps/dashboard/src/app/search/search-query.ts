import type { FoundThingFragment, SearchQuery } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/generated/index.ts';

/** What holds the words, kind by kind: each group says how many there are. */
export const searchQuery = graphql(`
  query Search(
    $query: String!
    $planCode: String!
    $isUnfinished: Boolean!
    $actions: Int!
    $recommendations: Int!
    $milestones: Int!
    $evidence: Int!
    $accounts: Int!
    $exchanges: Int!
    $asOf: AsOf
  ) {
    actions: search(
      query: $query
      planCode: $planCode
      isUnfinished: $isUnfinished
      kinds: [ACTION]
      first: $actions
      asOf: $asOf
    ) {
      ...FoundThings
    }
    recommendations: search(
      query: $query
      planCode: $planCode
      isUnfinished: $isUnfinished
      kinds: [RECOMMENDATION, RESPONSE]
      first: $recommendations
      asOf: $asOf
    ) {
      ...FoundThings
    }
    milestones: search(
      query: $query
      planCode: $planCode
      isUnfinished: $isUnfinished
      kinds: [MILESTONE]
      first: $milestones
      asOf: $asOf
    ) {
      ...FoundThings
    }
    evidence: search(
      query: $query
      planCode: $planCode
      isUnfinished: $isUnfinished
      kinds: [EVIDENCE]
      first: $evidence
      asOf: $asOf
    ) {
      ...FoundThings
    }
    accounts: search(
      query: $query
      planCode: $planCode
      isUnfinished: $isUnfinished
      kinds: [UPDATE, VERDICT]
      first: $accounts
      asOf: $asOf
    ) {
      ...FoundThings
    }
    exchanges: search(
      query: $query
      planCode: $planCode
      isUnfinished: $isUnfinished
      kinds: [MESSAGE, QUESTION]
      first: $exchanges
      asOf: $asOf
    ) {
      ...FoundThings
    }
  }

  fragment FoundThings on SearchHitConnection {
    totalCount
    nodes {
      ...FoundThing
    }
  }

  fragment FoundThing on SearchHit {
    kind
    field
    excerpt(first: 100) {
      nodes {
        text
        isMatch
      }
    }
    action {
      id
      number
      title
    }
    subject {
      id
      ... on Recommendation {
        reference
      }
      ... on Milestone {
        title
      }
      ... on Evidence {
        title
        url
      }
      ... on Update {
        decidedAt
      }
      ... on Verdict {
        recordedAt
      }
      ... on Message {
        writtenAt
        author {
          id
          displayName
        }
        thread {
          threadId
        }
      }
    }
  }
`);

/** The groups, in the order in which they are shown. */
export const GROUPS = ['actions', 'recommendations', 'milestones', 'evidence', 'accounts', 'exchanges'] as const;
export type GroupName = (typeof GROUPS)[number];

export type Answer = SearchQuery;
export type FoundThing = FoundThingFragment;
export type Part = FoundThing['excerpt']['nodes'][number];
