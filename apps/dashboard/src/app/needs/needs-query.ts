import type { ActionNeedsQuery, NeedLineFragment, NeedableActionsQuery } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/generated/index.ts';

/** A need, wherever one is listed. */
export const needLine = graphql(`
  fragment NeedLine on Dependency {
    id
    state
    daysAfter
    reason
    statedAt
    statedBy {
      id
      displayName
    }
    milestone {
      id
      title
      baseline
      forecast
      actual
    }
    neededMilestone {
      id
      title
      baseline
      forecast
      actual
    }
  }
`);

/** What an action needs, what needs it, and what the viewer may do about it. */
export const actionNeedsQuery = graphql(`
  query ActionNeeds($planCode: String!, $number: Int!, $asOf: AsOf) {
    plan(code: $planCode, asOf: $asOf) {
      id
      action(number: $number) {
        id
        version
        number
        milestones(first: 100) {
          nodes {
            id
            title
            actual
          }
        }
        dependencies(first: 50) {
          totalCount
          nodes {
            ...NeedLine
            neededAction {
              ...NeedEnd
            }
            viewerCanRemove {
              allowed
            }
          }
        }
        dependents(first: 50) {
          totalCount
          nodes {
            ...NeedLine
            action {
              ...NeedEnd
            }
          }
        }
        viewerCanStateDependency {
          allowed
        }
      }
    }
  }

  fragment NeedEnd on Action {
    id
    number
    title
    lead {
      department
      ministry {
        id
        code
        name
      }
    }
  }
`);

/** What can be needed: the actions of the plan, from both ends, for a page holds a hundred. */
export const needableQuery = graphql(`
  query NeedableActions($planCode: String!, $asOf: AsOf) {
    plan(code: $planCode, asOf: $asOf) {
      id
      first: actions(first: 100) {
        nodes {
          ...Needable
        }
      }
      last: actions(last: 100) {
        nodes {
          ...Needable
        }
      }
    }
  }

  fragment Needable on Action {
    id
    number
    title
    milestones(first: 30) {
      nodes {
        id
        title
      }
    }
  }
`);

export type NeedingAction = NonNullable<NonNullable<ActionNeedsQuery['plan']>['action']>;
export type NeedView = NeedLineFragment;
export type NeedablePlan = NonNullable<NeedableActionsQuery['plan']>;
