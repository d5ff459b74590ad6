import { graphql } from '../graphql/generated/index.ts';

export const raiseBlocker = graphql(`
  mutation RaiseBlocker($input: RaiseBlockerInput!) {
    result: raiseBlocker(input: $input) {
      __typename
      ... on BlockerChanged {
        sequence
        action {
          id
          version
        }
      }
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export const escalateBlocker = graphql(`
  mutation EscalateBlocker($input: EscalateBlockerInput!) {
    result: escalateBlocker(input: $input) {
      __typename
      ... on BlockerChanged {
        sequence
        action {
          id
          version
        }
      }
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export const liftBlocker = graphql(`
  mutation LiftBlocker($input: EndBlockerInput!) {
    result: liftBlocker(input: $input) {
      __typename
      ... on BlockerChanged {
        sequence
        action {
          id
          version
        }
      }
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export const withdrawBlocker = graphql(`
  mutation WithdrawBlocker($input: EndBlockerInput!) {
    result: withdrawBlocker(input: $input) {
      __typename
      ... on BlockerChanged {
        sequence
        action {
          id
          version
        }
      }
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export const recordDecision = graphql(`
  mutation RecordDecision($input: RecordDecisionInput!) {
    result: recordDecision(input: $input) {
      __typename
      ... on DecisionChanged {
        sequence
        action {
          id
          version
        }
      }
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export const completeDecision = graphql(`
  mutation CompleteDecision($input: CompleteDecisionInput!) {
    result: completeDecision(input: $input) {
      __typename
      ... on DecisionChanged {
        sequence
        action {
          id
          version
        }
      }
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);
