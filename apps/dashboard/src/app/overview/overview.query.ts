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
          unmeasuredCount
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
          withoutAction
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
        actionsWithoutLead
        axesWithDone
        contradictedActions
        contradictionCount
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
