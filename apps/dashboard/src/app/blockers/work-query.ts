import { graphql } from '../graphql/generated/index.ts';

/** What is asked of the viewer, what they have to carry out, and what they wait for. */
export const askedQuery = graphql(`
  query AskedOfMe($planCode: String!) {
    viewer {
      id
      work(planCode: $planCode) {
        askedBlockers(first: 20) {
          totalCount
          nodes {
            ...BlockerLine
          }
        }
        decisions(first: 20) {
          totalCount
          nodes {
            ...DecisionLine
          }
        }
        blockers(first: 20) {
          totalCount
          nodes {
            ...BlockerLine
          }
        }
      }
    }
  }
`);

/** What calls for a decision in the plan, and decisions that are late. */
export const wantedQuery = graphql(`
  query DecisionsWanted($planCode: String!, $filter: ActionFilter, $asOf: AsOf) {
    plan(code: $planCode, asOf: $asOf) {
      id
      blockers(filter: { isOpen: true, actions: $filter }, first: 5) {
        totalCount
        nodes {
          ...BlockerLine
        }
      }
      decisions(filter: { states: [LATE], actions: $filter }, first: 5) {
        totalCount
        nodes {
          ...DecisionLine
        }
      }
    }
  }
`);
