import type { ActionBlockersQuery } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/generated/index.ts';

/** A blocker wherever one is listed. */
export const blockerLine = graphql(`
  fragment BlockerLine on Blocker {
    id
    type
    text
    wantedBy
    daysOverdue
    state
    committee
    askedMinistry {
      id
      code
      name
    }
    askedRole
    action {
      id
      number
      title
    }
  }
`);

/** A decision wherever one is listed. */
export const decisionLine = graphql(`
  fragment DecisionLine on Decision {
    id
    text
    due
    state
    daysLate
    body
    takenOn
    ownerMinistry {
      id
      code
      name
    }
    ownerRole
    action {
      id
      number
      title
    }
  }
`);

/** What keeps an action from going on, what was decided about it, and what the viewer may do. */
export const actionBlockersQuery = graphql(`
  query ActionBlockers($planCode: String!, $number: Int!, $language: Language!, $asOf: AsOf) {
    plan(code: $planCode, asOf: $asOf) {
      id
      action(number: $number) {
        id
        version
        milestones(first: 100) {
          nodes {
            id
            title
            actual
          }
        }
        blockers(first: 50) {
          totalCount
          nodes {
            ...BlockerLine
            raisedAt
            raisedBy {
              id
              displayName
            }
            milestone {
              id
              title
            }
            steps(first: 20) {
              nodes {
                state
                committee
                note
                at
                by {
                  id
                  displayName
                }
              }
            }
            viewerCanEscalate {
              allowed
            }
            viewerCanLift {
              allowed
            }
            viewerCanWithdraw {
              allowed
            }
          }
        }
        decisions(first: 50) {
          totalCount
          nodes {
            ...DecisionLine
            answers(first: 20) {
              nodes {
                id
                text
              }
            }
            done {
              on
              note
              url
              by {
                id
                displayName
              }
            }
            viewerCanComplete {
              allowed
            }
          }
        }
        viewerCanRaiseBlocker {
          allowed
        }
        viewerCanRecordDecision {
          allowed
          reason(language: $language)
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
`);

/** The action as its blockers are read. */
export type BlockedAction = NonNullable<NonNullable<ActionBlockersQuery['plan']>['action']>;
export type BlockerView = BlockedAction['blockers']['nodes'][number];
export type DecisionView = BlockedAction['decisions']['nodes'][number];
