import { graphql } from '../graphql/generated/index.ts';

/** All that the overview shows, in one question. */
export const overviewQuery = graphql(`
  query Overview($planCode: String!, $filter: ActionFilter, $language: Language!, $asOf: AsOf) {
    plan(code: $planCode, asOf: $asOf) {
      id
      code
      name
      presentedOn
      successorName
      successorOn
      successorUrl
      axes(first: 100) {
        nodes {
          id
          number
          title
        }
      }
      overview(filter: $filter) {
        today
        lastChangeAt
        statuses {
          ...Statuses
        }
        progress {
          value
          asOf
          unmeasuredCount
          formula(language: $language)
          inputs(first: 100) {
            totalCount
            nodes {
              title
              weight
              value
            }
          }
        }
        milestones {
          late
          reached
          total
          undated
          upcoming
        }
        coverage {
          answered
          carried
          orphan
          total
        }
        byAxis(first: 100) {
          nodes {
            axis {
              id
              number
              title
            }
            statuses {
              ...Statuses
            }
          }
        }
        byMinistry(first: 100) {
          nodes {
            ministry {
              id
              code
              name
            }
            statuses {
              ...Statuses
            }
          }
        }
        contradictedActions
        contradictions(first: 100) {
          nodes {
            rule
            count
            sentence(language: $language)
          }
        }
        curve(last: 100) {
          nodes {
            monthEnd
            planned
            replanned
            done
          }
        }
        lateMilestones(first: 8) {
          totalCount
          nodes {
            id
            title
            daysLate
            forecast
            action {
              id
              number
            }
          }
        }
      }
    }
    ministries(first: 100) {
      nodes {
        id
        code
        name
      }
    }
  }

  fragment Statuses on StatusCounts {
    total
    done
    inProgress
    notStarted
    suspended
    transferred
    abandoned
    unknown
    deduced
    late
  }
`);
