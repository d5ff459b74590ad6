import type { Asked } from './load.ts';

// The documents of the questions, as Jalon and as PostGraphile have them.

const graphql = (query: string) => {
  const text = query.replace(/\s+/g, ' ');
  return (variables: object, headers: Record<string, string> = {}): Asked => ({
    ...{ path: '/graphql', body: JSON.stringify({ query: text, variables }), headers },
  });
};
const STATUSES = 'total notStarted inProgress done suspended abandoned transferred unknown late';
const OVERVIEW = `byAxis(first: 100) { nodes { axis { number title } statuses { ${STATUSES} } progress { value } } }
  byMinistry(first: 100) { nodes { ministry { code } statuses { ${STATUSES} } progress { value } } }
  lateMilestones(first: 10) { nodes { title daysLate } }`;
export const jalonOverview = graphql(`query Overview($code: String!) { plan(code: $code) { overview { ${OVERVIEW}
  curve(first: 100) { nodes { monthEnd planned replanned done } } } } }`);
export const jalonPast =
  graphql(`query Past($code: String!, $at: DateTime!) { plan(code: $code, asOf: { at: $at }) { overview { ${OVERVIEW}
  curve(first: 100) { nodes { monthEnd planned replanned done } } } } }`);
const peerOverview = (suffix: string, argument: string): string => `
  byAxis${suffix}${argument} { nodes { number title ${STATUSES} progress } }
  byMinistry${suffix}${argument} { nodes { code ${STATUSES} progress } }
  lateMilestones${suffix}${argument} { nodes { title daysLate } }
  curve${suffix}${argument} { nodes { month planned replanned done } }`;
export const peerNow = graphql(
  `query Overview($code: String!) { planByCode(code: $code) { ${peerOverview('', '')} } }`,
);
export const peerPast = graphql(
  `query Past($code: String!, $at: Datetime!) { planByCode(code: $code) { ${peerOverview('At', '(at: $at)')} } }`,
);

export const jalonActions = graphql(`
  query Actions($code: String!) {
    plan(code: $code) {
      actions(first: 50) {
        nodes {
          number
          title
          status
          confidence
          lead {
            department
            ministry {
              code
              name
            }
          }
          contributors(first: 20) {
            nodes {
              role
              department
              ministry {
                code
                name
              }
            }
          }
          nextMilestone {
            title
            baseline
            forecast
          }
          updates(first: 1) {
            nodes {
              status
              confidence
              narrative
              decidedAt
              author {
                displayName
              }
            }
          }
          recommendations(first: 20) {
            nodes {
              recommendation {
                reference
                text
              }
            }
          }
        }
      }
    }
  }
`);
export const peerActions = graphql(`
  query Actions($code: String!) {
    planByCode(code: $code) {
      actionsByPlanId(first: 50, orderBy: [NUMBER_ASC]) {
        nodes {
          number
          title
          status
          confidence
          ownershipsByActionId(orderBy: [POSITION_ASC]) {
            nodes {
              role
              department
              ministryByMinistryId {
                code
                name
              }
            }
          }
          nextMilestone {
            title
            baseline
            forecast
          }
          latestUpdate {
            status
            confidence
            narrative
            decidedAt
            personByAuthorId {
              displayName
            }
          }
          recommendationLinksByActionId {
            nodes {
              recommendationByRecommendationId {
                reference
                text
              }
            }
          }
        }
      }
    }
  }
`);

const ENTRY = 'operation recordedAt effectiveAt body leafHash prev';
export const jalonLedger = graphql(`query Ledger($after: String) { ledger(first: 100, after: $after) {
  nodes { sequence ${ENTRY} } pageInfo { hasNextPage endCursor } } }`);
export const peerLedger =
  graphql(`query Ledger($after: Cursor, $first: Int!) { allLedgers(first: $first, after: $after, orderBy: [SEQ_DESC]) {
  nodes { seq ${ENTRY} } pageInfo { hasNextPage endCursor } } }`);

export const jalonSearch = graphql(`
  query Search($query: String!) {
    search(query: $query, first: 50) {
      totalCount
      nodes {
        kind
        field
        excerpt(first: 20) {
          nodes {
            text
            isMatch
          }
        }
      }
    }
  }
`);
export const peerSearch = graphql(`
  query Search($query: String!) {
    found(asked: $query) {
      nodes {
        kind
        title
        body
        excerpt
        total
      }
    }
  }
`);
