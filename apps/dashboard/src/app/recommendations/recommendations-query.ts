import { graphql } from '../graphql/generated/index.ts';
import type { RecommendationsPageQuery } from '../graphql/generated/graphql.ts';

/** The report, its coverage, and a page of its sentences with the actions that carry them. */
export const recommendationsQuery = graphql(`
  query RecommendationsPage(
    $planCode: String!
    $filter: RecommendationFilter
    $first: Int!
    $after: String
    $asOf: AsOf
  ) {
    plan(code: $planCode, asOf: $asOf) {
      id
      code
      overview {
        coverage {
          total
          carried
          answered
          orphan
        }
      }
      report {
        id
        title
        dated
        handedOverOn
        commissionedBy
        president
        meetingCount
        hearingCount
        statedRecommendationCount
        note
        url
        recommendations(first: $first, after: $after, filter: $filter) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...RecommendationDetails
          }
        }
      }
    }
  }

  fragment RecommendationDetails on Recommendation {
    id
    reference
    officialNumber
    text
    theme
    note
    coverage
    sourceUrl
    sourceKind
    sourceReliability
    addressees(first: 20) {
      nodes {
        code
        name
        isDeduced
      }
    }
    response {
      position
      dated
      reason
      url
    }
    actions(first: 20) {
      totalCount
      nodes {
        isDeduced
        basis
        action {
          id
          number
          title
          status
          statusIsDeduced
          isLate
        }
      }
    }
  }
`);

type PlanView = NonNullable<RecommendationsPageQuery['plan']>;
/** The report as the page reads it. */
export type ReportView = NonNullable<PlanView['report']>;
export type RecommendationView = ReportView['recommendations']['nodes'][number];
export type CoverageView = PlanView['overview']['coverage'];
